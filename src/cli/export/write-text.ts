import type { Article, Byline } from '../../model/article.ts'
import type { Block } from '../../model/block.ts'
import { textsOf } from '../../model/block-text.ts'

const labels: Record<'id' | 'en', Record<Byline['role'], string> & { topics: string }> = {
  id: { author: 'Penulis', reporter: 'Reporter', editor: 'Editor', contributor: 'Kontributor', photographer: 'Fotografer', translator: 'Penerjemah', topics: 'Topik' },
  en: { author: 'Author', reporter: 'Reporter', editor: 'Editor', contributor: 'Contributor', photographer: 'Photographer', translator: 'Translator', topics: 'Topics' },
}

/** An article as plain text, set as a newspaper's page is copied: headline, publisher and date, names, paragraphs. */
export function writeText(article: Article): string {
  const words = labels[article.language.startsWith('id') ? 'id' : 'en']
  const dated = [article.publisher?.name, article.published?.replace('T', ' ').replace(/:\d\d(?=[+Z-]|$)/, (seconds) => (article.published?.includes('T') ? '' : seconds))].filter(Boolean).join(', ')
  const pieces = [
    article.headline,
    dated,
    ...article.bylines.map(({ name, role }) => `${words[role]}: ${name}`),
    article.standfirst,
    ...article.body.map((block, index) => blockToText(block, index === 0 && block.type === 'paragraph' ? article.dateline : undefined)),
    article.topics.length > 0 ? `${words.topics}: ${article.topics.map(({ name }) => name).join(', ')}` : undefined,
  ]
  return `${pieces.filter((piece) => piece).join('\n\n')}\n`
}

function blockToText(block: Block, dateline: string | undefined): string {
  if (block.type === 'list') return block.items.map((item, index) => `${block.ordered ? `${index + 1}.` : '-'} ${item}`).join('\n')
  if (block.type === 'figure') return [block.text, block.credit && `(Foto: ${block.credit})`].filter(Boolean).join(' ')
  const text = textsOf(block).map((piece) => piece.text).join(' ')
  return dateline ? `${dateline.toUpperCase()} - ${text}` : text
}
