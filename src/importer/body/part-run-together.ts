import type { RawArticle } from '../raw-article.ts'
import { editParagraphs } from './edit-paragraphs.ts'

/**
 * Where a scraper joined paragraphs by commas: a sentence's end, commas, and a new sentence that begins with a capital:
 * "… atas kejadian itu., Menurut dia …", "… ucapnya.,\"Kami …". The word before the full stop must be a real one, so that
 * "S.H., M.H." and "Tbk., Jakarta" stay whole.
 */
const joint = /(?<=[\p{Ll}\d)]{4}[.!?]["”’)]?|\s(?!dll|dsb|dst|no|hlm|tbk)\p{Ll}{2,3}[.!?]|[.!?]["”]|\)\.)[\s\ufffd]*,[\s,•\ufffd]*(?=["“]?\p{Lu}|["“]\p{L})/gu

/** Most paragraphs have no comma behind a sentence's end, and are spared the slow look. */
const probe = /[.!?"”’)][\s\ufffd]*,/u

/** A piece shorter than this is no paragraph: nothing is parted there. */
const shortest = 30

/** Parts paragraphs that were run together. */
export function partRunTogether(article: RawArticle): RawArticle {
  return editParagraphs(article, (text) => {
    if (!probe.test(text)) return undefined
    const texts: string[] = []
    let start = 0
    for (const match of text.matchAll(joint)) {
      const piece = text.slice(start, match.index)
      if (piece.length < shortest || text.length - match.index < shortest) continue
      texts.push(piece)
      start = match.index + match[0].length
    }
    if (texts.length === 0) return undefined
    texts.push(text.slice(start))
    return { texts, notes: [{ step: 'paragraphs', reason: `${texts.length} paragraphs that were run together with commas`, text: text.slice(0, 80) }] }
  })
}
