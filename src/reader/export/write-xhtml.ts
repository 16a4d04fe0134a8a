import type { Article } from '../../model/article.ts'
import type { Block, Mark } from '../../model/block.ts'
import { segmentText } from '../article/segment-text.ts'
import { directionOf } from '../../model/direction-of.ts'
import type { ExportSource } from './source.ts'

const names: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Characters that XML 1.0 does not allow at all, lone halves of surrogate pairs among them. */
// oxlint-disable-next-line no-control-regex -- these are the ones that must go
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g

export const escapeXml = (text: string): string => text.replace(forbidden, '').replace(/[&<>"]/g, (sign) => names[sign] ?? sign)

/** An XHTML document of an EPUB. */
export const writePage = (language: string, title: string, body: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${language}" xml:lang="${language}" dir="${directionOf(language)}">
<head><title>${escapeXml(title)}</title><link rel="stylesheet" type="text/css" href="style.css"/></head>
<body>
${body}
</body>
</html>
`

/**
 * An article as the body of an XHTML page.
 * @param pictures the files in the book of those pictures that could be had, by their address in the article
 */
export function writeXhtml(article: Article, source: ExportSource, pictures: ReadonlyMap<string, string>): string {
  const { headline, standfirst, bylines, body, dateline } = article
  const first = body.findIndex(({ type }) => type === 'paragraph')
  return [
    `<h1>${escapeXml(headline)}</h1>`,
    standfirst && `<p class="standfirst">${escapeXml(standfirst)}</p>`,
    `<p class="source">${[bylines.map(({ name }) => name).join(', '), source.publisher, source.published].flatMap((part) => (part ? [escapeXml(part)] : [])).join(' · ')}<br/><a href="${escapeXml(source.address)}">${escapeXml(source.address)}</a></p>`,
    ...body.map((block, index) => writeBlock(block, index, { source, pictures, dateline: index === first ? dateline : undefined })),
  ]
    .filter(Boolean)
    .join('\n')
}

type Context = { source: ExportSource; pictures: ReadonlyMap<string, string>; dateline?: string }

function writeBlock(block: Block, index: number, { source, pictures, dateline }: Context): string {
  switch (block.type) {
    case 'heading':
      return `<h${block.level} id="part-${index}">${escapeXml(block.text)}</h${block.level}>`
    case 'blockquote':
      return `<blockquote><p>${writeMarked(block.text, block.marks)}</p></blockquote>`
    case 'list': {
      const list = block.ordered ? 'ol' : 'ul'
      return `<${list}>${block.items.map((item) => `<li>${escapeXml(item)}</li>`).join('')}</${list}>`
    }
    case 'figure': {
      const file = block.image && pictures.get(block.image.src)
      const caption = [block.text, block.credit && `${source.picture}: ${block.credit}`].filter(Boolean).join(' ')
      const picture = file && block.image ? `<img src="${escapeXml(file)}" alt="${escapeXml(block.image.alt)}"/>` : ''
      return picture || caption ? `<figure>${picture}${caption ? `<figcaption>${escapeXml(caption)}</figcaption>` : ''}</figure>` : ''
    }
    case 'paragraph':
      return `<p>${dateline ? `<b>${escapeXml(dateline)}</b> ` : ''}${writeMarked(block.text, block.marks)}</p>`
  }
}

const writeMarked = (text: string, marks: readonly Mark[] = []): string =>
  segmentText(text, marks.map((mark) => ({ type: 'mark', mark, start: mark.start, end: mark.end })))
    .map(({ text, ranges }) => ranges.reduce((inner, range) => (range.type === 'mark' ? writeMark(inner, range.mark) : inner), escapeXml(text)))
    .join('')

function writeMark(inner: string, { type, href }: Mark): string {
  if (type === 'link') return href ? `<a href="${escapeXml(href)}">${inner}</a>` : inner
  return type === 'strong' ? `<strong>${inner}</strong>` : `<em>${inner}</em>`
}
