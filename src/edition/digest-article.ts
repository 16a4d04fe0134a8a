import type { Article } from '../model/article.ts'
import { textAt } from '../model/block-text.ts'
import type { ArticleSummary, GroupKind, QuoteExcerpt } from '../model/edition.ts'
import type { Coordinates, Entity } from '../model/entity.ts'
import { hash32 } from '../model/hash-32.ts'
import { entityKinds } from '../model/kinds.ts'
import { slugOf } from '../model/slug.ts'
import { packValue, type Packed } from './packed.ts'
import { listOpeningWords, wordsOfHeadline } from './related/list-opening-words.ts'
import { summariseArticle } from './summarise-article.ts'

/** One topic, person, place or organisation of an article, as that article names it. */
export type Link = {
  kind: GroupKind
  id: string
  name: string
  aliases: readonly string[]
  about: boolean
  role?: string
  country?: string
  coordinates?: Coordinates
  /** The article was written there. */
  dateline?: true
  sameAs: readonly string[]
}

/** Who says something in a quote, and in how many words. `link` is the place of a person or organisation among the article's links. */
export type Speech = { entity?: string; name: string; role?: string; words: number; link?: number }

/** What the indexes need of an article. Its body is not here, so that a hundred thousand of them fit in memory. */
export type Digest = {
  summary: ArticleSummary
  links: readonly Link[]
  /** Of each excerpt. */
  speeches: readonly Speech[]
  /** The quotes with a speaker: half of all that is known of an article, and looked at for few lists. */
  excerpts: Packed<readonly QuoteExcerpt[]>
  /** Milliseconds since 1970 by which articles are ordered; -Infinity without a date. A bare day counts from its start in UTC. */
  time: number
  /** `published` of the latest version, for feeds and sitemaps. */
  modified?: string
  /** What it is compared with other articles by: hashes (`hash32`) of the words of `listOpeningWords`, and how many of them are the headline's. */
  words: Int32Array
  headlineWords: number
  /** Of the publisher's page, by which others name it as their translation. */
  address?: string
  /** As the article has them: see `linkTranslations`. */
  translations?: readonly string[]
  /** Origins of pictures that lie outside the edition, e.g. "https://img.kelana.example". */
  pictureOrigins: readonly string[]
}

/** An article as the indexes see it. */
export function digestArticle(article: Article): Digest {
  const excerpts = article.quotes.flatMap((quote) => makeExcerpt(article, quote))
  const links = listLinks(article)
  return {
    summary: summariseArticle(article),
    links,
    speeches: excerpts.map((excerpt) => describeSpeech(excerpt, links)),
    excerpts: packValue(excerpts),
    time: article.published === undefined ? -Infinity : Date.parse(article.published),
    ...(article.modified && { modified: article.modified }),
    ...hashWords(article),
    ...(article.url && { address: article.url }),
    ...(article.translations && { translations: article.translations }),
    pictureOrigins: [...new Set(article.body.flatMap((block) => (block.type === 'figure' && block.image && /^https?:/i.test(block.image.src) ? [new URL(block.image.src).origin] : [])))],
  }
}

/** Newest first; undated ones last; of two at the same moment, by id, so that every build has the same order. */
export const compareNewest = (a: Digest, b: Digest): number =>
  a.time === b.time ? (a.summary.id < b.summary.id ? -1 : 1) : b.time - a.time

function listLinks(article: Article): Link[] {
  const topics = article.topics.map(({ id, name }): Link => ({ kind: 'topics', id, name, aliases: [], about: true, sameAs: [] }))
  const entities = entityKinds.flatMap((kind) =>
    article[kind].map(
      (entity): Link => ({
        kind,
        id: entity.id,
        name: entity.name,
        aliases: entity.aliases,
        about: entity.rel === 'about',
        ...('role' in entity && entity.role && { role: entity.role }),
        ...('country' in entity && entity.country && { country: entity.country }),
        ...('coordinates' in entity && entity.coordinates && { coordinates: entity.coordinates }),
        ...(kind === 'places' && isDateline(entity, article.dateline) && { dateline: true }),
        sameAs: entity.sameAs ?? [],
      }),
    ),
  )
  return [...topics, ...entities]
}

/** "JAKARTA" and "Bekasi, Jawa Barat" are the places Jakarta and Bekasi. */
function isDateline({ name, aliases }: Entity, dateline: string | undefined): boolean {
  if (dateline === undefined) return false
  const written = [slugOf(dateline), slugOf(dateline.split(/[,/]/)[0] ?? '')]
  return [name, ...aliases].some((form) => written.includes(slugOf(form)))
}

/** A quote whose speaker is not known has no one to be shown with, so it stays in its article. */
function makeExcerpt(article: Article, quote: Article['quotes'][number]): QuoteExcerpt[] {
  if (!quote.speaker) return []
  const { entity, name, role } = quote.speaker
  return [
    {
      article: article.id,
      headline: article.headline,
      language: article.language,
      ...(article.published && { published: article.published }),
      quote: quote.id,
      kind: quote.kind,
      texts: quote.content.flatMap((span) => textAt(article.body, span) ?? []),
      speaker: { ...(entity && { entity }), name, ...(role && { role }) },
      ...(quote.attribution && { confidence: quote.attribution.confidence }),
    },
  ]
}

function describeSpeech({ speaker, texts }: QuoteExcerpt, links: readonly Link[]): Speech {
  const link = speaker.entity === undefined ? -1 : links.findIndex(({ kind, id }) => id === speaker.entity && (kind === 'people' || kind === 'organisations'))
  const words = texts.reduce((sum, text) => sum + (text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu)?.length ?? 0), 0)
  return { ...speaker, words, ...(link >= 0 && { link }) }
}

function hashWords(article: Article): Pick<Digest, 'words' | 'headlineWords'> {
  const words = listOpeningWords(article)
  const inHeadline = new Set(wordsOfHeadline(article.headline))
  return { words: Int32Array.from(words, hash32), headlineWords: words.filter((word) => inHeadline.has(word)).length }
}
