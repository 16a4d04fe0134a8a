import { lazy, Suspense, useState, type ReactNode } from 'react'
import type { Block, ImageSource } from '../../model/block.ts'
import { fileAddress } from '../addresses.ts'
import { Icon } from '../components/icon.tsx'
import { useSpeech } from '../messages/message-context.tsx'
import { toolMessages } from './tool-messages.ts'

const PictureViewer = lazy(() => import('./picture-viewer.tsx').then(({ PictureViewer }) => ({ default: PictureViewer })))

/** The smaller format first: a browser takes the first one that it can read. */
const pictureTypes = ['image/avif', 'image/webp'] as const

/** The text's column on a wide screen, the whole width on a phone. */
const pictureSizes = '(min-width: 46rem) 44rem, 100vw'

type Props = {
  block: Extract<Block, { type: 'figure' }>
  /** Its place in the body. */
  index: number
  language: string
  /** The picture above the text is wanted at once. */
  eager: boolean
  caption: ReactNode
}

/** A picture with caption and credit. Where the picture is not at hand, its caption still says what it showed. */
export function ArticleFigure({ block, index, language, eager, caption }: Props) {
  const { messages, pick } = useSpeech()
  const [enlarged, setEnlarged] = useState(false)
  const { image } = block
  if (!image && !block.text && !block.credit) return null
  return (
    <figure className={image ? 'max-sm:-mx-5' : 'border-y border-line py-3'}>
      {image && (
        <div className="relative">
          <picture>
            {pictureTypes.map((type) => (
              <ImageSources key={type} type={type} sources={image.sources} />
            ))}
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
          </picture>
          <button
            type="button"
            aria-label={pick(toolMessages).enlarge(image.alt)}
            onClick={() => setEnlarged(true)}
            className="needs-script group absolute inset-0 flex cursor-zoom-in items-end justify-end p-2 print:hidden"
          >
            <span className="flex size-9 items-center justify-center rounded-full bg-[#000000a0] text-[#fff] opacity-80 group-hover:opacity-100">
              <Icon name="enlarge" />
            </span>
          </button>
        </div>
      )}
      {(block.text || block.credit) && (
        <figcaption data-block={index} className={`font-sans text-sm leading-snug text-soft ${image ? 'mt-2 max-sm:px-5' : ''}`}>
          {caption}
          {block.credit && (
            <span data-not-text>
              {block.text ? ' ' : ''}
              {messages.picture}: {block.credit}
            </span>
          )}
        </figcaption>
      )}
      {enlarged && (
        <Suspense>
          <PictureViewer block={block} language={language} onClose={() => setEnlarged(false)} />
        </Suspense>
      )}
    </figure>
  )
}

/** The sizes of a picture in one format; nothing where there are none. */
function ImageSources({ type, sources = [] }: { type: ImageSource['type']; sources?: readonly ImageSource[] }) {
  const ofType = sources.filter((source) => source.type === type)
  if (ofType.length === 0) return null
  return <source type={type} sizes={pictureSizes} srcSet={ofType.map(({ src, width }) => `${fileAddress(src)} ${width}w`).join(', ')} />
}
