import type { Article } from '../../model/article.ts'
import { saysLess } from './says-less.ts'

/**
 * What an import does to an article that is there already. unchanged: the publisher's text is the same. updated: it changed, and
 * the article has a revision that says what. `needsAnnotation` is true where the body changed, for its spans no longer fit.
 */
export type Merge = { kind: 'unchanged'; article: Article } | { kind: 'updated'; article: Article; changed: string[]; needsAnnotation: boolean }

/** What a publisher says. Annotations (people, places, organisations, quotes, extracted topics) are the edition's, and may be corrected by hand. */
const publisherFields = ['url', 'language', 'headline', 'standfirst', 'section', 'publisher', 'published', 'modified', 'bylines', 'dateline', 'body', 'topics', 'translations'] as const
type PublisherField = (typeof publisherFields)[number]

/** A field as the publisher gave it; topics that were found in the text are not the publisher's. */
const givenBy = (article: Article, field: PublisherField) => JSON.stringify(sortKeys(field === 'topics' ? article.topics.filter(({ source }) => source === 'publisher') : article[field]) ?? null)

/**
 * Merges an article that comes again into the one that is there. The id never changes, and what was corrected by hand stays:
 * a field that the source gives as it gave it last time is left as it is, whatever it has become; one that the source changed
 * is taken over.
 * @param existing as it is in the folder
 * @param incoming as the importer reads it now, without annotations
 * @param asImported the article as the importer read it last time; without it only the source's hash tells whether anything is new,
 *   and fields that are different count as changed by the publisher unless the hash is the same
 * @param seen ISO time of this import, for the revision
 */
export function mergeArticle(existing: Article, incoming: Article, seen: string, asImported?: Article): Merge {
  if (existing.source.sha256 === incoming.source.sha256) return { kind: 'unchanged', article: existing }
  const base = asImported ?? existing
  // What is there already is no change either: a correction by hand that the publisher, or an export of this article, now has too.
  const changed = publisherFields.filter((field) => givenBy(base, field) !== givenBy(incoming, field) && givenBy(existing, field) !== givenBy(incoming, field))
  if (changed.length === 0) return { kind: 'unchanged', article: existing }
  const taken = changed.filter((field) => !saysLess(existing, incoming, field))
  if (taken.length === 0) return { kind: 'unchanged', article: existing }
  const needsAnnotation = taken.includes('body')
  const fields = Object.fromEntries(taken.map((field) => [field, field === 'topics' ? joinTopics(existing, incoming) : incoming[field]]))
  return {
    kind: 'updated',
    changed: taken,
    needsAnnotation,
    article: {
      ...existing,
      ...fields,
      ...(needsAnnotation ? withoutSpans(existing) : {}),
      source: incoming.source,
      revisions: [...(existing.revisions ?? []), { seen, sha256: existing.source.sha256, changed: taken }],
    },
  }
}

function joinTopics(existing: Article, incoming: Article): Article['topics'] {
  const ids = new Set(incoming.topics.map(({ id }) => id))
  return [...incoming.topics, ...existing.topics.filter((topic) => topic.source === 'extracted' && !ids.has(topic.id))]
}

/** The names that were found or corrected stay known; where they stand must be found again in the new text. */
const withoutSpans = ({ people, places, organisations }: Article): Pick<Article, 'people' | 'places' | 'organisations' | 'quotes'> => ({
  people: people.map((person) => ({ ...person, mentions: [] })),
  places: places.map((place) => ({ ...place, mentions: [] })),
  organisations: organisations.map((organisation) => ({ ...organisation, mentions: [] })),
  quotes: [],
})

/** Two values with the same fields in another order are the same. */
function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => a.localeCompare(b)).map(([key, inner]) => [key, sortKeys(inner)]))
}
