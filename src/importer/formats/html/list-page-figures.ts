import type { Block } from '../../../model/block.ts'
import { elementToBlocks } from './element-to-blocks.ts'
import { figureToBlock } from './figure-to-block.ts'
import type { PageData } from './read-page-data.ts'

/** The pictures that may be the article's lead, the surest first: a figure with a caption near the headline, then what the metadata names. */
export function listPageFigures(document: Document, data: PageData, address: string | undefined): Block[] {
  const shown = [...document.querySelectorAll('figure')].flatMap((figure) => figureToBlock(figure, address))
  const captioned = [...document.querySelectorAll('[class*="caption" i]')].flatMap((caption) => (caption.parentElement ? elementToBlocks(caption.parentElement, address) : []))
  const figures = [...shown, ...captioned].filter((block) => block.type === 'figure' && block.text !== '')
  const [src] = data.meta.get('og:image') ?? []
  const size = (name: string) => Math.max(0, Math.round(Number(data.meta.get(name)?.[0]) || 0))
  const isPicture = src && /^https?:\/\/\S+$/i.test(src) && !/logo|default|placeholder/i.test(src)
  const stated: Block[] = isPicture ? [{ type: 'figure', text: '', image: { src, width: size('og:image:width'), height: size('og:image:height'), alt: data.meta.get('og:image:alt')?.[0] ?? '' } }] : []
  const [image] = [...(data.article?.figures ?? []), ...stated].flatMap((block) => (block.type === 'figure' && block.image ? [block.image] : []))
  const [lead] = figures
  // The caption stands on the page, the picture's address only in the metadata where the page loads it by script.
  if (lead?.type === 'figure' && !lead.image && image) return [{ ...lead, image }]
  return [...figures, ...(data.article?.figures ?? []), ...stated]
}
