import { wordsOf, type Lexicon } from '../../model/word-list.ts'

/** As much text as tells the language of any article. */
const sampled = 1000
/** Of running words, in news text of a language, this share at least is on its list of small words. */
const leastShare = 0.12

type Profile = { language: string; words: ReadonlySet<string>; trigrams: ReadonlyMap<string, number> }
const cache = new WeakMap<ReadonlyMap<string, Lexicon>, Profile[]>()

function profilesFor(lexicons: ReadonlyMap<string, Lexicon>): Profile[] {
  let profiles = cache.get(lexicons)
  if (!profiles) {
    profiles = [...lexicons].map(([language, lexicon]) => ({
      language,
      words: new Set(wordsOf(lexicon, 'stop-words')),
      trigrams: new Map(wordsOf(lexicon, 'letter-trigrams').map((trigram, rank) => [trigram.replaceAll('_', ' '), rank])),
    }))
    cache.set(lexicons, profiles)
  }
  return profiles
}

/**
 * The language of a text among those that have a lexicon: by the share of its words that are small words of the language, and
 * where that says little (headlines, lists), by its three-letter pieces (Cavnar and Trenkle, "N-Gram-Based Text Categorization", 1994).
 * @returns undefined when it is none of them
 */
export function detectLanguage(text: string, lexicons: ReadonlyMap<string, Lexicon>): string | undefined {
  const words = text.slice(0, sampled).toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []
  if (words.length === 0) return undefined
  const profiles = profilesFor(lexicons)
  const shares = profiles.map(({ language, words: known }) => ({ language, share: words.filter((word) => known.has(word)).length / words.length }))
  const [best, second] = shares.sort((a, b) => b.share - a.share)
  if (best && best.share >= leastShare && best.share >= (second?.share ?? 0) * 1.5) return best.language
  return byTrigrams(words, profiles)
}

/** At least this share of a text's three-letter pieces is frequent in its language. */
const leastKnown = 0.4

function byTrigrams(words: readonly string[], profiles: readonly Profile[]): string | undefined {
  const pieces = words.flatMap((word) => {
    const padded = ` ${word} `
    return Array.from({ length: padded.length - 2 }, (_, index) => padded.slice(index, index + 3))
  })
  if (pieces.length < 12) return undefined
  const scores = profiles
    .filter(({ trigrams }) => trigrams.size > 0)
    .map(({ language, trigrams }) => ({ language, known: pieces.filter((piece) => trigrams.has(piece)).length / pieces.length }))
    .sort((a, b) => b.known - a.known)
  const [best, second] = scores
  return best && best.known >= leastKnown && best.known > (second?.known ?? 0) * 1.1 ? best.language : undefined
}
