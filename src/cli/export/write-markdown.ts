import type { Article } from '../../model/article.ts'
import type { Block, Mark } from '../../model/block.ts'
import { markUp } from './mark-up.ts'

/** Everything that Markdown may read as a mark; "-", "+" and "1." only at a line's beginning. */
const escape = (text: string) => text.replace(/[\\`*_[\]]/g, '\\$&').replace(/^(\s*)([#+-]|\d+[.)])(?=\s)/, (_, blanks: string, sign: string) => blanks + sign.slice(0, -1) + '\\' + sign.slice(-1))

/** Brackets would end the address: "laut_(pasang)". */
const encode = (address: string) => address.replaceAll('(', '%28').replaceAll(')', '%29')

const wrap = (mark: Mark, inner: string) => (mark.type === 'link' ? `[${inner}](${encode(mark.href ?? '')})` : mark.type === 'strong' ? `**${inner}**` : `*${inner}*`)

const inline = (text: string, marks: readonly Mark[] = []) => markUp(text, marks, { escape, wrap, nests: false })

/** An article as Markdown with front matter: what a static site generator or an editor's program takes. */
export function writeMarkdown(article: Article): string {
  const signed = (role: 'author' | 'editor') => article.bylines.filter((byline) => (byline.role === 'editor') === (role === 'editor')).map(({ name }) => name)
  const fields: [string, string | readonly string[] | undefined][] = [
    ['title', article.headline],
    ['standfirst', article.standfirst],
    ['section', article.section],
    ['published', article.published],
    ['modified', article.modified],
    ['publisher', article.publisher?.name],
    ['language', article.language],
    ['url', article.url],
    ['dateline', article.dateline],
    ['author', signed('author')],
    ['editor', signed('editor')],
    ['topics', article.topics.map(({ name }) => name)],
  ]
  const front = fields.flatMap(([key, value]) => (value === undefined || value.length === 0 ? [] : typeof value === 'string' ? [`${key}: ${quote(value)}`] : [`${key}:`, ...value.map((one) => `  - ${quote(one)}`)]))
  return `---\n${front.join('\n')}\n---\n\n${article.body.map(blockToMarkdown).join('\n\n')}\n`
}

/** YAML's plain values may not hold ": " or begin with a sign; quotation marks of the other kind stay. */
const quote = (value: string) => (/^[\p{L}\p{N}](?!.*(?::\s|\s#)).*[^:]$/u.test(value) ? value : value.includes('"') ? `'${value}'` : `"${value}"`)

function blockToMarkdown(block: Block): string {
  switch (block.type) {
    case 'paragraph':
      return inline(block.text, block.marks)
    case 'heading':
      return `${'#'.repeat(block.level)} ${inline(block.text)}`
    case 'blockquote':
      return `> ${inline(block.text, block.marks)}`
    case 'list':
      return block.items.map((item, index) => `${block.ordered ? `${index + 1}.` : '-'} ${inline(item)}`).join('\n')
    case 'figure':
      return figureToMarkdown(block)
  }
}

/** A caption stands in the picture's title; without a picture it is a line that says so. */
function figureToMarkdown({ text, credit, image }: Extract<Block, { type: 'figure' }>): string {
  const caption = [text, credit && `(Foto: ${credit})`].filter(Boolean).join(' ')
  if (!image) return inline(caption)
  return `![${image.alt.replace(/[[\]]/g, '')}](${encode(image.src)}${caption && caption !== image.alt ? ` "${caption.replaceAll('"', '”')}"` : ''})`
}
