import type { Block, Image } from '../../../model/block.ts'
import { collapseBlanks } from '../../characters/collapse-blanks.ts'
import { isObject, type JsonObject } from '../json-ld/find-news-article.ts'
import { pickText } from '../feed/pick.ts'
import { fieldOf, textField, textsOfField } from './ninjs-item.ts'

/** A picture item as a figure: its description is the caption, its maker the credit, its largest rendition the picture. */
export function itemToFigure(item: JsonObject): Block[] {
  const descriptions = textsOfField(item, 'descriptions', 'description')
  const plain = (text: string | undefined) => collapseBlanks((text ?? '').replace(/<[^>]*>/g, ' '))
  const caption = plain((descriptions.find(({ role }) => /caption|text|main/.test(role)) ?? descriptions.find(({ role }) => !/credit|writer/.test(role)))?.value)
  const text = caption || plain(textsOfField(item, 'headlines', 'headline')[0]?.value)
  const credit = textField(item, 'by', 'byline') ?? descriptions.find(({ role }) => /credit/.test(role))?.value ?? textField(item, 'copyrightholder')
  const image = largestRendition(item)
  return text === '' && !image ? [] : [{ type: 'figure', text, ...(credit ? { credit: collapseBlanks(credit) } : {}), ...(image ? { image: { ...image, alt: plain(textsOfField(item, 'headlines', 'headline')[0]?.value) } } : {}) }]
}

function largestRendition(item: JsonObject): Image | undefined {
  const value = fieldOf(item, 'renditions')
  const renditions = Array.isArray(value) ? value : isObject(value) ? Object.values(value) : []
  const side = (rendition: unknown, name: string) => Math.max(0, Math.round(Number(pickText(rendition, name)) || 0))
  const images = renditions.flatMap((rendition): Image[] => {
    const type = pickText(rendition, 'contentType') ?? pickText(rendition, 'contenttype') ?? pickText(rendition, 'mimetype') ?? 'image/'
    const src = pickText(rendition, 'href')
    return src && /^https?:\/\/\S+$/i.test(src) && type.startsWith('image/') ? [{ src, width: side(rendition, 'width'), height: side(rendition, 'height'), alt: '' }] : []
  })
  return images.sort((a, b) => b.width - a.width)[0]
}
