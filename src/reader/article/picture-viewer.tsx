import { useEffect, useRef } from 'react'
import type { Block } from '../../model/block.ts'
import { fileAddress } from '../addresses.ts'
import { Icon } from '../components/icon.tsx'
import { useSpeech } from '../messages/message-context.tsx'

type Props = { block: Extract<Block, { type: 'figure' }>; language: string; onClose: () => void }

/** A picture as large as the screen allows, with what it shows and who made it. Escape or a press closes it; the focus goes back. */
export function PictureViewer({ block, language, onClose }: Props) {
  const { messages } = useSpeech()
  const dialog = useRef<HTMLDialogElement>(null)
  const { image, text, credit } = block

  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal()
  }, [])

  if (!image) return null
  return (
    <dialog ref={dialog} aria-label={messages.picture} onClose={onClose} className="picture-viewer">
      <figure className="flex h-full flex-col">
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/click-events-have-key-events -- a press on the picture is a shorter way to what Escape and the button do */}
        <img src={fileAddress(image.src)} width={image.width} height={image.height} alt={image.alt} onClick={() => dialog.current?.close()} className="min-h-0 w-full flex-1 cursor-zoom-out object-contain" />
        {(text || credit) && (
          <figcaption lang={language} className="mx-auto max-w-prose px-5 py-4 text-sm leading-snug">
            {text} {credit && <span className="opacity-75">{`${messages.picture}: ${credit}`}</span>}
          </figcaption>
        )}
      </figure>
      <button type="button" aria-label={messages.close} onClick={() => dialog.current?.close()} className="absolute top-3 right-3 flex size-11 items-center justify-center rounded-full bg-[#000000a0] text-[#fff]">
        <Icon name="close" />
      </button>
    </dialog>
  )
}
