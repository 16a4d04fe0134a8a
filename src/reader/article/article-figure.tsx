import type { ReactNode } from 'react'
import type { Block } from '../../model/block.ts'
import { fileAddress } from '../addresses.ts'
import { useSpeech } from '../messages/message-context.tsx'

type Props = {
  block: Extract<Block, { type: 'figure' }>
  /** The picture above the text is wanted at once. */
  eager: boolean
  caption: ReactNode
}

/** A picture with caption and credit. Where the picture is not at hand, its caption still says what it showed. */
export function ArticleFigure({ block, eager, caption }: Props) {
  const { messages } = useSpeech()
  const { image } = block
  return (
    <figure className={image ? 'max-sm:-mx-5' : 'border-y border-line py-3'}>
      {image && (
        <img
          src={fileAddress(image.src)}
          width={image.width}
          height={image.height}
          alt={image.alt}
          loading={eager ? 'eager' : 'lazy'}
          decoding="async"
          fetchPriority={eager ? 'high' : 'auto'}
          className="h-auto w-full bg-line sm:rounded-sm"
        />
      )}
      {(block.text || block.credit) && (
        <figcaption className={`font-sans text-sm leading-snug text-soft ${image ? 'mt-2 max-sm:px-5' : ''}`}>
          {caption}
          {block.credit && (
            <span>
              {block.text ? ' ' : ''}
              {messages.picture}: {block.credit}
            </span>
          )}
        </figcaption>
      )}
    </figure>
  )
}
