import type { Article } from '../../src/model/article.ts'
import type { Block } from '../../src/model/block.ts'
import { escapeMarkup } from '../../src/edition/escape-markup.ts'

const style = `body{max-width:40rem;margin:0 auto;padding:1rem;font:1.125rem/1.6 Georgia,serif;color:#1c1b18;background:#fbf9f4}h1{line-height:1.1}img{max-width:100%;height:auto}figcaption{font-size:.875rem}a{color:inherit}`

/**
 * The measure of all pages: the same article as plain HTML with a line of inline CSS and no script, and a link to the next.
 * @param base where the edition's files are, with a slash at its end
 */
export function makeBarePage(article: Article, next: string, base: string): string {
  const { language, headline, standfirst, bylines, published, body } = article
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escapeMarkup(headline)}</title><meta name="description" content="${escapeMarkup(standfirst ?? headline)}"><link rel="icon" href="data:,"><style>${style}</style></head><body><main><h1>${escapeMarkup(headline)}</h1>${standfirst ? `<p>${escapeMarkup(standfirst)}</p>` : ''}<p>${escapeMarkup([...bylines.map(({ name }) => name), published].filter(Boolean).join(' · '))}</p>${body.map((block) => writeBlock(block, base)).join('')}<p><a href="${next}">${escapeMarkup(next)}</a></p></main></body></html>`
}

function writeBlock(block: Block, base: string): string {
  switch (block.type) {
    case 'figure': {
      const { image, text } = block
      const sources = ['image/avif', 'image/webp'].map((type) => {
        const set = (image?.sources ?? []).filter((source) => source.type === type)
        return set.length === 0 ? '' : `<source type="${type}" sizes="100vw" srcset="${set.map(({ src, width }) => `${base}${src} ${width}w`).join(', ')}">`
      })
      return `<figure>${image ? `<picture>${sources.join('')}<img src="${base}${image.src}" width="${image.width}" height="${image.height}" alt="${escapeMarkup(image.alt)}"></picture>` : ''}<figcaption>${escapeMarkup(text)}</figcaption></figure>`
    }
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${escapeMarkup(item)}</li>`).join('')}</ul>`
    case 'heading':
      return `<h2>${escapeMarkup(block.text)}</h2>`
    default:
      return `<p>${escapeMarkup(block.text)}</p>`
  }
}
