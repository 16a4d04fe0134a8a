import type { Block, Image } from '../../../model/block.ts'
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
  const candidates = [lastOfSet(picture.getAttribute('srcset') ?? picture.getAttribute('data-srcset')), ...['data-src', 'data-original', 'data-lazy-src', 'src'].map((name) => picture.getAttribute(name))]
  const src = candidates.map((candidate) => (candidate && !candidate.startsWith('data:') ? resolveLink(candidate, base) : undefined)).find((address) => address?.startsWith('http'))
  const size = (name: string) => Math.round(Number.parseFloat(picture.getAttribute(name) ?? '')) || 0
  const width = size('width')
  const height = size('height')
  if (!src || (width > 0 && width < smallest) || (height > 0 && height < smallest)) return undefined
  return { src, width: Math.max(0, width), height: Math.max(0, height), alt: (picture.getAttribute('alt') ?? '').trim() }
}

/** The largest picture of a srcset: "small.jpg 320w, large.jpg 1200w". */
function lastOfSet(set: string | null): string | undefined {
  const sized = (set ?? '')
    .split(/,\s+/)
    .map((entry) => entry.trim().split(/\s+/))
    .flatMap(([address, size]) => (address ? [{ address, size: Number.parseFloat(size ?? '1') || 1 }] : []))
  return sized.sort((a, b) => b.size - a.size)[0]?.address
}
