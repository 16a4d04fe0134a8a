import type { Article } from '../model/article.ts'
import type { EditionSettings } from '../model/edition.ts'
import { cardSize } from './cards/card-size.ts'
import { cardPath, type Card } from './cards/make-card.ts'
import { escapeMarkup } from './escape-markup.ts'
import type { AddressOf } from './json-ld.ts'

/** A page as its reader-made head describes it. */
export type DescribedPage = { path: string; title: string; description?: string; article?: Article; /** Drawn where the article has no picture. */ card?: Card }

/**
 * The OpenGraph and canonical tags of a page, for a messenger or search engine that shows a link to it.
 * OpenGraph wants absolute addresses, so an edition that does not know its own gives none of them.
 */
export function makeOpenGraph(page: DescribedPage, settings: EditionSettings, addressOf: AddressOf): string {
  const { article, description, card } = page
  const picture = article?.body.find((block) => block.type === 'figure' && block.image)
  const image = picture?.type === 'figure' ? picture.image : undefined
  const remote = image && /^https?:/i.test(image.src)
  const address = settings.baseUrl ? addressOf(page.path) : undefined
  return [
    address ? `<link rel="canonical" href="${escapeMarkup(address)}">` : '',
    property('og:type', article ? 'article' : 'website'),
    property('og:site_name', settings.title),
    property('og:title', article?.headline ?? page.title),
    property('og:description', description),
    property('og:url', address),
    property('og:locale', localeOf(article?.language ?? settings.language)),
    image && (remote || settings.baseUrl) ? property('og:image', remote ? image.src : addressOf(image.src)) + property('og:image:alt', image.alt) : '',
    card ? describeCard(card, addressOf) : '',
    property('article:published_time', article?.published),
    property('article:modified_time', article?.modified),
    property('article:section', article?.section),
    ...(article?.topics ?? []).map(({ name }) => property('article:tag', name)),
    named('twitter:card', image || card ? 'summary_large_image' : 'summary'),
  ].join('')
}

/** A messenger that knows the size beforehand shows the picture the first time the address is passed on. */
const describeCard = (card: Card, addressOf: AddressOf) =>
  [
    property('og:image', addressOf(cardPath(card))),
    property('og:image:type', 'image/png'),
    property('og:image:width', String(cardSize.width)),
    property('og:image:height', String(cardSize.height)),
    property('og:image:alt', [`${card.publisher}: ${card.headline}`, card.quote && `${card.quote.words} — ${card.quote.speaker}`].filter(Boolean).join('. ')),
  ].join('')

const property = (name: string, content: string | undefined) => (content ? `<meta property="${name}" content="${escapeMarkup(content)}">` : '')

const named = (name: string, content: string | undefined) => (content ? `<meta name="${name}" content="${escapeMarkup(content)}">` : '')

const locales = new Map<string, string>()

/** OpenGraph writes a language with its country: "id" → "id_ID". */
function localeOf(language: string): string {
  const known = locales.get(language)
  if (known !== undefined) return known
  const { language: code, region } = new Intl.Locale(language).maximize()
  const locale = region ? `${code}_${region}` : code
  locales.set(language, locale)
  return locale
}
