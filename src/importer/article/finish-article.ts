import type { Article } from '../../model/article.ts'
import { makeArticleId } from '../../model/article-id.ts'
import { slugOf } from '../../model/slug.ts'
import { textsOf } from '../../model/block-text.ts'
import { moveInitials } from '../bylines/move-initials.ts'
import { dropInlineClutter } from '../body/drop-inline-clutter.ts'
import { dropLinkLabels } from '../body/drop-link-labels.ts'
import { partRunTogether } from '../body/part-run-together.ts'
import { trimResidue } from '../body/trim-residue.ts'
import { moveDateline } from '../datelines/move-dateline.ts'
import type { ImportContext, RawSource } from '../import-context.ts'
import { detectLanguage } from '../language/detect-language.ts'
import type { RawArticle, Translation } from '../raw-article.ts'
import { compileVocabulary } from '../vocabulary/compile-vocabulary.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'

type Step = (article: RawArticle, vocabulary: Vocabulary) => RawArticle

/** What is done to every article, whatever it came in. The order matters: */
const steps: readonly Step[] = [
  dropInlineClutter, // first: "loading..." hides the residue before it
  moveDateline, // before residue: "JAKARTA, - …" would lose its dash
  dropLinkLabels,
  partRunTogether, // before the ends are trimmed: each piece has ends of its own
  trimResidue,
  moveInitials, // last: they stand at the very end
]

/** "und" is BCP 47 for a language that nobody determined. */
const undetermined = 'und'

/** From a reader's findings to an Article without annotations. */
export function finishArticle(raw: RawArticle, source: RawSource, context: ImportContext): Article {
  const vocabulary = compileVocabulary(context.lexicons)
  const article = steps.reduce((draft, step) => step(draft, vocabulary), raw)
  const headline = article.headline ?? ''
  const text = [headline, article.standfirst ?? '', ...article.body.flatMap(textsOf).map((piece) => piece.text)].join('\n')
  const url = article.url ?? source.url
  const language = chooseLanguage(article.language, detectLanguage(text, context.lexicons), context)
  const translations = listTranslations(article.translations ?? [], url, language)
  return {
    id: makeArticleId(headline, article.published),
    ...(url && /^https?:\/\/\S+$/i.test(url) ? { url } : {}),
    language,
    headline,
    ...(article.standfirst === undefined ? {} : { standfirst: article.standfirst }),
    ...(article.section === undefined ? {} : { section: article.section }),
    ...(article.publisher === undefined ? {} : { publisher: article.publisher }),
    ...(article.published === undefined ? {} : { published: article.published }),
    ...(article.modified === undefined ? {} : { modified: article.modified }),
    bylines: [...article.bylines],
    ...(article.dateline === undefined ? {} : { dateline: article.dateline }),
    body: [...article.body],
    people: article.people ?? [],
    places: article.places ?? [],
    organisations: article.organisations ?? [],
    quotes: [],
    topics: listTopics(article),
    source: { format: article.format, name: source.name, sha256: source.sha256, notes: [...article.notes] },
    ...(translations.length > 0 ? { translations } : {}),
  }
}

/**
 * What the text shows counts more than what a page declares, for many Indonesian pages say lang="en". A region is kept only where
 * there are word lists for it: "id-ID" is "id".
 */
function chooseLanguage(declared: string | undefined, found: string | undefined, context: ImportContext): string {
  const base = declared?.split('-', 1)[0]
  if (declared === undefined || base === undefined) return found ?? undetermined
  if (found !== undefined && found !== base) return found
  return !context.lexicons.has(declared) && context.lexicons.has(base) ? base : declared
}

/** A page names itself among its languages, and often each region's edition of its own language. */
const listTranslations = (translations: readonly Translation[], own: string | undefined, language: string): string[] => [
  ...new Set(translations.filter((other) => other.url !== own && other.language?.split('-', 1)[0]?.toLowerCase() !== language.split('-', 1)[0]).map(({ url }) => url)),
]

/** Topics once each, by the id that their name makes; one that makes none ("#") is no topic. */
function listTopics({ topics: names, topicAddresses }: RawArticle): Article['topics'] {
  const topics = new Map(names.map((name) => [slugOf(name).slice(0, 160).replace(/-$/, ''), name] as const).reverse())
  return [...topics].reverse().flatMap(([id, name]) => {
    const sameAs = topicAddresses?.get(name) ?? []
    return id === '' ? [] : [{ id, name: name.trim(), source: 'publisher' as const, ...(sameAs.length > 0 ? { sameAs: [...sameAs] } : {}) }]
  })
}
