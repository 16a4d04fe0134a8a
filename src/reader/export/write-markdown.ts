import type { Article } from '../../model/article.ts'
import type { Block, Mark } from '../../model/block.ts'
import { segmentText } from '../article/segment-text.ts'
import type { ExportSource } from './source.ts'

/** An article as Markdown (CommonMark): its text as it is, with who wrote it, when, and where it was read. */
export function writeMarkdown(article: Article, source: ExportSource): string {
  const { headline, standfirst, bylines, body, dateline } = article
  const first = body.findIndex(({ type }) => type === 'paragraph')
  const lines = [bylines.map(({ name }) => escape(name)).join(', '), [escape(source.publisher), source.published].filter(Boolean).join(' · '), `<${source.address}>`].filter(Boolean)
  return [
    `# ${escape(headline)}`,
    standfirst && `*${escape(standfirst)}*`,
    lines.join('  \n'),
    ...body.map((block, index) => (index === first && dateline ? `**${escape(dateline)}** ` : '') + writeBlock(block, source)),
  ]
    .filter(Boolean)
    .join('\n\n')
    .concat('\n')
}

function writeBlock(block: Block, source: ExportSource): string {
  switch (block.type) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${escape(block.text)}`
    case 'blockquote':
      return writeMarked(block.text, block.marks).replace(/^/gm, '> ')
    case 'list':
      return block.items.map((item, index) => `${block.ordered ? `${index + 1}.` : '-'} ${escapeStart(escape(item))}`).join('\n')
    case 'figure': {
      const caption = [escape(block.text), block.credit && `${source.picture}: ${escape(block.credit)}`].filter(Boolean).join(' ')
      const picture = block.image && `![${escape(block.image.alt)}](<${new URL(block.image.src, new URL(import.meta.env.BASE_URL, source.address)).href}>)`
      return [picture, caption && `*${caption}*`].filter(Boolean).join('\n\n')
    }
    case 'paragraph':
      return escapeStart(writeMarked(block.text, block.marks))
  }
}

const writeMarked = (text: string, marks: readonly Mark[] = []): string =>
  segmentText(text, marks.map((mark) => ({ type: 'mark', mark, start: mark.start, end: mark.end })))
    .map(({ text, ranges }) => ranges.reduce((inner, range) => (range.type === 'mark' ? writeMark(inner, range.mark) : inner), escape(text)))
    .join('')

/** Spaces at the ends of a mark stand outside it: "** so**" would be no mark at all. */
function writeMark(inner: string, { type, href }: Mark): string {
  const [, before = '', words = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(inner) ?? []
  if (!words) return inner
  if (type === 'link') return `${before}[${words}](<${href ?? ''}>)${after}`
  const sign = type === 'strong' ? '**' : '*'
  return `${before}${sign}${words}${sign}${after}`
}

/** The signs that mean something to Markdown inside a line. */
const escape = (text: string) => text.replace(/[\\`*_[\]<>&~|]/g, String.raw`\$&`)

/** And those that do only at a line's beginning: "1. ", "- ", "# ". */
const escapeStart = (text: string) => text.replace(/^(\d+)([.)])(?=\s)/, String.raw`$1\$2`).replace(/^([-+#=])/, String.raw`\$1`)
