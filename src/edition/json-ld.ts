import type { Article } from '../model/article.ts'
import { textAt } from '../model/block-text.ts'
import type { Entity } from '../model/entity.ts'
import { pages } from '../model/paths.ts'
import type { Quote } from '../model/quote.ts'
import { makeTeaser } from './summarise-article.ts'

/** Turns a path of the edition into an address: absolute where the edition knows its own, else from the base. */
export type AddressOf = (path: string) => string

type Thing = Record<string, unknown>

/** An article in schema.org's vocabulary, for search engines and other machines. What the article does not say is left out. */
export function makeJsonLd(article: Article, addressOf: AddressOf): Thing {
  const picture = article.body.find((block) => block.type === 'figure' && block.image)
  const image = picture?.type === 'figure' ? picture.image?.src : undefined
  const writers = article.bylines.filter(({ role }) => role === 'author' || role === 'reporter')
  const editors = article.bylines.filter(({ role }) => role === 'editor')
  const things = [...describe(article.people, 'Person'), ...describe(article.places, 'Place'), ...describe(article.organisations, 'Organization')]
  return clean({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': addressOf(pages.article(article.id)),
    url: addressOf(pages.article(article.id)),
    mainEntityOfPage: addressOf(pages.article(article.id)),
    isBasedOn: article.url,
    headline: article.headline,
    description: makeTeaser(article),
    inLanguage: article.language,
    datePublished: article.published,
    dateModified: article.modified,
    dateline: article.dateline,
    articleSection: article.section,
    author: writers.map(({ name }) => ({ '@type': 'Person', name })),
    editor: editors.map(({ name }) => ({ '@type': 'Person', name })),
    publisher: article.publisher && clean({ '@type': 'Organization', name: article.publisher.name, url: article.publisher.url }),
    image: image && (/^https?:/i.test(image) ? image : addressOf(image)),
    keywords: article.topics.map(({ name }) => name),
    about: things.filter(({ rel }) => rel === 'about').map(({ thing }) => thing),
    mentions: things.filter(({ rel }) => rel === 'mentions').map(({ thing }) => thing),
    citation: article.quotes.flatMap((quote) => makeQuotation(article, quote)),
  })
}

function describe(entities: readonly Entity[], type: 'Person' | 'Place' | 'Organization'): { rel: Entity['rel']; thing: Thing }[] {
  return entities.map((entity) => ({
    rel: entity.rel,
    thing: clean({
      '@type': type,
      name: entity.name,
      alternateName: entity.aliases,
      jobTitle: 'role' in entity ? entity.role : undefined,
      geo: 'coordinates' in entity && entity.coordinates ? { '@type': 'GeoCoordinates', latitude: entity.coordinates[0], longitude: entity.coordinates[1] } : undefined,
      sameAs: entity.sameAs,
    }),
  }))
}

/** Only words that the article sets between quotation marks are a quotation; reported speech is the reporter's wording. */
function makeQuotation(article: Article, quote: Quote): Thing[] {
  if (quote.kind !== 'direct') return []
  const type = article.organisations.some(({ id }) => id === quote.speaker?.entity) ? 'Organization' : 'Person'
  return [
    clean({
      '@type': 'Quotation',
      text: quote.content.flatMap((span) => textAt(article.body, span) ?? []).join(' … '),
      creator: quote.speaker && clean({ '@type': type, name: quote.speaker.name, jobTitle: type === 'Person' ? quote.speaker.role : undefined }),
    }),
  ]
}

const isEmpty = (value: unknown) => value === undefined || value === '' || (Array.isArray(value) && value.length === 0)

const clean = (thing: Thing): Thing => Object.fromEntries(Object.entries(thing).filter(([, value]) => !isEmpty(value)))
