import type { Block, Image, ImageSource, Mark } from '../../model/block.ts'
import { markUp } from './mark-up.ts'

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

const wrap = (mark: Mark, inner: string) =>
  mark.type === 'link' ? `<a href="${escape(mark.href ?? '')}">${inner}</a>` : mark.type === 'strong' ? `<strong>${inner}</strong>` : `<em>${inner}</em>`

const inline = (text: string, marks: readonly Mark[] = []) => markUp(text, marks, { escape, wrap, nests: true })

/** A body as HTML: everything but annotations is in it. The credit stands beside the caption, as newspapers set it. */
export const blocksToHtml = (body: readonly Block[]): string => body.map(blockToHtml).join('\n')

function blockToHtml(block: Block): string {
  switch (block.type) {
    case 'paragraph':
      return `<p>${inline(block.text, block.marks)}</p>`
    case 'heading':
      return `<h${block.level}>${inline(block.text)}</h${block.level}>`
    case 'blockquote':
      return `<blockquote><p>${inline(block.text, block.marks)}</p></blockquote>`
    case 'list': {
      const name = block.ordered ? 'ol' : 'ul'
      return `<${name}>${block.items.map((item) => `<li>${inline(item)}</li>`).join('')}</${name}>`
    }
    case 'figure': {
      return `<figure>${block.image ? imageToHtml(block.image) : ''}<figcaption>${inline(block.text)}</figcaption>${block.credit ? `<span class="credit">${inline(block.credit)}</span>` : ''}</figure>`
    }
  }
}

/** "data-edition" tells the importer that the path is the edition's own, not one that a page forgot to make whole. */
function imageToHtml({ src, width, height, alt, sources = [] }: Image): string {
  const size = width > 0 && height > 0 ? ` width="${width}" height="${height}"` : ''
  const own = /^https?:/i.test(src) ? '' : ' data-edition'
  const image = `<img src="${escape(src)}" alt="${escape(alt)}"${size}${own}>`
  const types = [...new Set(sources.map(({ type }) => type))]
  return types.length > 0 ? `<picture>${types.map((type) => `<source type="${type}" srcset="${sources.filter((source) => source.type === type).map(sourceOf).join(', ')}">`).join('')}${image}</picture>` : image
}

const sourceOf = ({ src, width }: ImageSource) => `${escape(src)} ${width}w`
