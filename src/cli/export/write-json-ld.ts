import type { Article, Byline } from '../../model/article.ts'
import type { Entity } from '../../model/entity.ts'
import { blocksToHtml } from './blocks-to-html.ts'

const fields: Record<Byline['role'], 'author' | 'editor' | 'contributor' | 'translator'> = { author: 'author', reporter: 'author', editor: 'editor', contributor: 'contributor', photographer: 'contributor', translator: 'translator' }

/** An article as schema.org NewsArticle. Its body is HTML, as many publishers write it, so that no block is lost. */
export function writeJsonLd(article: Article): string {
  const signed = (field: string) => article.bylines.filter(({ role }) => fields[role] === field).map(({ name }) => ({ '@type': 'Person', name }))
  const things = (rel: Entity['rel']) => [
    ...article.people.filter((one) => one.rel === rel).map((one) => thingOf(one, 'Person')),
    ...article.places.filter((one) => one.rel === rel).map((one) => ({
      ...thingOf(one, 'Place'),
      ...(one.coordinates ? { geo: { '@type': 'GeoCoordinates', latitude: one.coordinates[0], longitude: one.coordinates[1] } } : {}),
    })),
    ...article.organisations.filter((one) => one.rel === rel).map((one) => thingOf(one, 'Organization')),
  ]
  const item = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    ...(article.url ? { url: article.url } : {}),
    identifier: article.id,
    inLanguage: article.language,
    headline: article.headline,
    ...optional('alternativeHeadline', article.standfirst),
    ...optional('articleSection', article.section),
    ...(article.publisher ? { publisher: { '@type': 'NewsMediaOrganization', name: article.publisher.name, ...optional('url', article.publisher.url) } } : {}),
    ...optional('datePublished', article.published),
    ...optional('dateModified', article.modified),
    ...optional('dateline', article.dateline),
    ...Object.fromEntries([...new Set(Object.values(fields))].map((field) => [field, signed(field)] as const).filter(([, people]) => people.length > 0)),
    keywords: article.topics.map(({ name, sameAs }) => ({ '@type': 'DefinedTerm', name, ...(sameAs ? { sameAs } : {}) })),
    about: things('about'),
    mentions: things('mentions'),
    articleBody: blocksToHtml(article.body),
  }
  return `${JSON.stringify(item, undefined, 2)}\n`
}

const optional = (key: string, value: string | undefined) => (value === undefined ? {} : { [key]: value })

const thingOf = ({ name, aliases, sameAs }: Entity, type: string) => ({ '@type': type, name, ...(aliases.length > 0 ? { alternateName: aliases } : {}), ...(sameAs ? { sameAs } : {}) })
