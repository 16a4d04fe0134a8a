import type { Block } from '../../model/block.ts'
import type { RawArticle } from '../raw-article.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { partDateline } from './part-dateline.ts'

const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')

/** The date line may give a newspaper's host, the dateline its name: "HarianKelana.example" and "Harian Kelana". */
const isHostOf = (host: string, name: string) => /^[\w-]+(?:\.\w+)+$/.test(host) && !name.includes('.') && letters(host.split('.', 1)[0] ?? '') === letters(name)

/** "SOLOPOS.COM - Warga memasak …": some newspapers open captions with their name. */
function dropCaptionOpener(figure: Extract<Block, { type: 'figure' }>, vocabulary: Vocabulary): Block {
  const opener = partDateline(figure.text, vocabulary)
  return opener && opener.place === undefined ? { ...figure, text: opener.text } : figure
}

/** Moves the dateline out of the first paragraph (or the second, where a page's summary comes first) into its own field. */
export function moveDateline(given: RawArticle, vocabulary: Vocabulary): RawArticle {
  const article = { ...given, body: given.body.map((block) => (block.type === 'figure' ? dropCaptionOpener(block, vocabulary) : block)) }
  const paragraphs = article.body.flatMap((block, index) => (block.type === 'paragraph' ? [{ block, index }] : [])).slice(0, 4)
  for (const [position, { block, index }] of paragraphs.entries()) {
    // "Jakarta, CNN Indonesia --" in an element of its own: the paragraph is the next one.
    const isAlone = block.text.length < 80 && /[-–—]$/.test(block.text)
    const dateline = partDateline(isAlone ? `${block.text} X` : block.text, vocabulary)
    // Below the second paragraph only a newspaper's name makes sure that it is one.
    if (!dateline || (position > 1 && !dateline.publisher)) continue
    const { place, publisher, dropped } = dateline
    const text = isAlone ? '' : dateline.text
    const shift = dropped.length
    const marks = block.marks?.flatMap((mark) => (mark.end > shift ? [{ ...mark, start: Math.max(0, mark.start - shift), end: mark.end - shift }] : []))
    return {
      ...article,
      ...(place && article.dateline === undefined ? { dateline: place } : {}),
      ...(publisher && (article.publisher === undefined || isHostOf(article.publisher.name, publisher)) ? { publisher: { ...article.publisher, name: publisher } } : {}),
      body: text === '' ? article.body.toSpliced(index, 1) : article.body.with(index, { ...block, text, ...(marks ? { marks: marks.filter((mark) => mark.start < mark.end) } : {}) }),
      notes: [...article.notes, { step: 'dateline', reason: place ? 'moved to the field "dateline"' : 'the newspaper before the first sentence', text: dropped }],
    }
  }
  return article
}
