import type { Article } from '../../model/article.ts'
import { textAt } from '../../model/block-text.ts'
import type { EditionSettings } from '../../model/edition.ts'
import { hashText } from '../file-writer.ts'
import { canDraw, tidyText } from './can-draw.ts'

/** All that is drawn on the picture of an article, for whoever passes its address on. */
export type Card = {
  publisher: string
  headline: string
  quote?: { words: string; speaker: string }
  /** Place and day. */
  dateline?: string
  /** The edition's title, where it is not the publisher. */
  edition?: string
}

/** Changes when the same words are drawn in another way. */
const design = 1

/** A picture's name is made of what is drawn on it: an article that has not changed keeps it, and a cache may keep it for ever. */
export const cardPath = (card: Card): string => `cards/${hashText(JSON.stringify([design, card])).slice(0, 20)}.png`

/** Quotes that fit whole: one that is cut may say something else. UTF-16 code units. */
const quoteLength = { least: 20, most: 170 }

/** From this on the reader says of a speaker that it is very sure of them. */
const sure = 0.85

/** @returns undefined where our fonts have not the letters of the headline: such an article has the text card of whoever shows it */
export function makeCard(article: Article, settings: EditionSettings): Card | undefined {
  const headline = tidyText(article.headline)
  const title = tidyText(settings.title)
  const publisher = [tidyText(article.publisher?.name ?? ''), title].find((name) => name !== '' && canDraw(name, 'sans'))
  if (headline === '' || !canDraw(headline, 'serif') || publisher === undefined) return undefined
  const quote = chooseQuote(article)
  const dateline = [tidyText(article.dateline ?? ''), article.published ? formatDay(article.published, article.language, settings.timeZone) : '']
  const shown = dateline.filter((part) => part !== '' && canDraw(part, 'sans')).join(' · ')
  return { publisher, headline, ...(quote && { quote }), ...(shown && { dateline: shown }), ...(title !== publisher && canDraw(title, 'sans') && { edition: title }) }
}

/** The first quote in the text's own words that is neither a scrap nor too long, of a speaker who is sure. */
function chooseQuote(article: Article): Card['quote'] {
  for (const { kind, content, speaker, attribution } of article.quotes) {
    const [span, more] = content
    if (kind !== 'direct' || !span || more || !speaker || (attribution && attribution.confidence < sure)) continue
    const words = tidyText(textAt(article.body, span) ?? '').replace(/,$/, '')
    const name = tidyText([speaker.name, speaker.role].filter(Boolean).join(', '))
    if (words.length < quoteLength.least || words.length > quoteLength.most || !canDraw(words, 'serif') || !canDraw(name, 'sans')) continue
    return { words: `“${words}”`, speaker: name }
  }
  return undefined
}

const formatters = new Map<string, Intl.DateTimeFormat>()

/** As the article's language writes it; a bare day is that day in every zone. */
function formatDay(published: string, language: string, timeZone: string): string {
  const zone = published.length === 'YYYY-MM-DD'.length ? 'UTC' : timeZone
  const key = `${language} ${zone}`
  const formatter = formatters.get(key) ?? new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: zone })
  formatters.set(key, formatter)
  return tidyText(formatter.format(new Date(published)))
}
