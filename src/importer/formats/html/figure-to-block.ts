import type { Block, Image, ImageSource } from '../../../model/block.ts'
import { imageAddress } from '../../../model/fields.ts'
import { collectInline, lineBreak, resolveLink } from './collect-inline.ts'

const textOf = (nodes: Iterable<Node>, base: string | undefined) => collectInline(nodes, base).text.replaceAll(lineBreak, ' ')

/** `<figure>` with its picture and caption; the credit is parted later, by its words. */
export function figureToBlock(element: Element, base: string | undefined): Block[] {
  const caption = element.querySelector('figcaption')
  const image = readImage(element, base)
  const text = caption ? textOf(caption.childNodes, base) : ''
  const beside = textOf([...element.childNodes].filter((node) => node !== caption), base)
  // What stands beside the caption is the credit ("Sumber gambar, Getty Images"); without a caption it is the caption.
  const isCredit = text !== '' && beside !== '' && beside.length <= longestCredit
  const words = text === '' && image ? beside : text
  return words === '' && !image ? [] : [{ type: 'figure', text: words, ...(isCredit ? { credit: beside } : {}), ...(image ? { image } : {}) }]
}

/** A picture that stands alone. One of a few pixels counts visitors; an icon is no news picture. */
export function pictureToBlock(element: Element, base: string | undefined): Block[] {
  const image = readImage(element, base)
  return image ? [{ type: 'figure', text: '', image }] : []
}

/** `<div class="photo__caption">` and the like: a caption outside of `<figure>`. */
export const isCaptionElement = (element: Element) =>
  element.localName === 'figcaption' || (/(?:^|[-_ ])(?:img-?)?caption/i.test(element.getAttribute('class') ?? '') && element.querySelector('img,p + p') === null)

export function captionToFigure(element: Element, base: string | undefined): Block[] {
  const text = textOf(element.childNodes, base)
  return text === '' ? [] : [{ type: 'figure', text }]
}

const longestCredit = 90
const smallest = 60

function readImage(element: Element, base: string | undefined): Image | undefined {
  const picture = element.localName === 'img' || element.localName === 'amp-img' ? element : element.querySelector('img, amp-img')
  if (!picture) return undefined
  const own = readOwnImage(picture, element)
  if (own) return own
  const candidates = [lastOfSet(picture.getAttribute('srcset') ?? picture.getAttribute('data-srcset')), ...['data-src', 'data-original', 'data-lazy-src', 'src'].map((name) => picture.getAttribute(name))]
  const src = candidates.map((candidate) => (candidate && !candidate.startsWith('data:') ? resolveLink(candidate, base) : undefined)).find((address) => address?.startsWith('http'))
  const { width, height } = sizeOf(picture)
  if (!src || (width > 0 && width < smallest) || (height > 0 && height < smallest)) return undefined
  return { src, width, height, alt: altOf(picture) }
}

const altOf = (picture: Element) => (picture.getAttribute('alt') ?? '').trim()

function sizeOf(picture: Element): { width: number; height: number } {
  const side = (name: string) => Math.max(0, Math.round(Number.parseFloat(picture.getAttribute(name) ?? '')) || 0)
  return { width: side('width'), height: side('height') }
}

/** A picture that `simak export` marks as the edition's own keeps its path inside the edition, and its other sizes. */
function readOwnImage(picture: Element, element: Element): Image | undefined {
  const src = picture.getAttribute('src') ?? ''
  if (!picture.hasAttribute('data-edition') || !imageAddress.safeParse(src).success) return undefined
  const sources = [...element.querySelectorAll('source')].flatMap((source) => {
    const type = source.getAttribute('type')
    return type === 'image/avif' || type === 'image/webp' ? readSet(source.getAttribute('srcset')).map(({ address, size }): ImageSource => ({ src: address, width: Math.round(size), type })) : []
  })
  return { src, ...sizeOf(picture), alt: altOf(picture), ...(sources.length > 0 ? { sources } : {}) }
}

/** The largest picture of a srcset: "small.jpg 320w, large.jpg 1200w". */
const lastOfSet = (set: string | null): string | undefined => readSet(set).sort((a, b) => b.size - a.size)[0]?.address

const readSet = (set: string | null): { address: string; size: number }[] =>
  (set ?? '')
    .split(/,\s+/)
    .map((entry) => entry.trim().split(/\s+/))
    .flatMap(([address, size]) => (address ? [{ address, size: Number.parseFloat(size ?? '1') || 1 }] : []))
