import type { Block, Mark } from '../../model/block.ts'
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
      const { image } = block
      const size = image && image.width > 0 && image.height > 0 ? ` width="${image.width}" height="${image.height}"` : ''
      const picture = image ? `<img src="${escape(image.src)}" alt="${escape(image.alt)}"${size}>` : ''
      return `<figure>${picture}<figcaption>${inline(block.text)}</figcaption>${block.credit ? `<span class="credit">${inline(block.credit)}</span>` : ''}</figure>`
    }
  }
}
