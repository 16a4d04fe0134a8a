import { wordsOf, type Lexicon } from '../../model/word-list.ts'
import type { Draft, Passage } from '../step.ts'
import type { TopicModel } from './read-topic-model.ts'

/** A noun or noun phrase that an article keeps coming back to. */
export interface KeyPhrase {
  /** In lower case. */
  phrase: string
  /** How often, headline included. */
  count: number
  inHeadline: boolean
  /** Count weighed by rarity, for the order. */
  score: number
}

/** How often a phrase that is not in the list must stand in the article, headline included. */
const leastUnknown = 4
/** The rarity that such a phrase is given. */
const levelOfUnknown = 16
/** A single word says less than a phrase. */
const weightOfWord = 0.55
const leastOfWord = 3

type StopWords = { stop: ReadonlySet<string>; prefixes: readonly string[] }
const cache = new WeakMap<Lexicon, StopWords>()

function readStopWords(lexicon: Lexicon): StopWords {
  const known = cache.get(lexicon)
  if (known) return known
  const lists = ['stop-words', 'phrase-stop-words', 'speech-adverbs', 'speech-conjunctions', 'speaker-prepositions', 'unsaid', 'speaker-pronouns', 'complementisers', 'relative-words', 'speech-verbs', 'definite-articles', 'indefinite-markers']
  const read = { stop: new Set(lists.flatMap((list) => wordsOf(lexicon, list))), prefixes: wordsOf(lexicon, 'verb-prefixes') }
  cache.set(lexicon, read)
  return read
}

/**
 * The article's key phrases, best first: those of the list (TF-IDF; the headline counts double), and pairs of words that it
 * repeats although no list has them ("musim dingin").
 */
export function findKeyPhrases(draft: Draft, model: TopicModel, lexicon: Lexicon): KeyPhrase[] {
  const words = readStopWords(lexicon)
  const counts = new Map<string, { count: number; inHeadline: boolean }>()
  const names = namedTokens(draft)
  draft.passages.forEach((passage, index) => {
    for (const phrase of listPhrases(passage, model, words, names.get(index) ?? new Set())) {
      const known = counts.get(phrase) ?? { count: 0, inHeadline: false }
      counts.set(phrase, { count: known.count + 1, inHeadline: known.inHeadline || passage.block === undefined })
    }
  })
  return [...counts]
    .flatMap(([phrase, { count, inHeadline }]): KeyPhrase[] => {
      const level = model.levels.get(phrase)
      const single = !phrase.includes(' ')
      if (level === undefined && (single || count < leastUnknown)) return []
      if (single && count < leastOfWord) return []
      if (!single && count < 2 && !inHeadline) return []
      const rarity = (level ?? levelOfUnknown) / 10
      return [{ phrase, count, inHeadline, score: Math.log2(1 + count) * rarity * (inHeadline ? 2 : 1) * (single ? weightOfWord : 1) }]
    })
    .sort((a, b) => b.score - a.score || (a.phrase < b.phrase ? -1 : 1))
}

/** Where names stand: no topic is cut out of a name. */
function namedTokens(draft: Draft): Map<number, Set<number>> {
  const named = new Map<number, Set<number>>()
  for (const mention of draft.mentions) {
    const starts = named.get(mention.passage) ?? new Set<number>()
    for (const token of draft.passages[mention.passage]?.tokens ?? []) if (token.start >= mention.start && token.end <= mention.end) starts.add(token.start)
    named.set(mention.passage, starts)
  }
  return named
}

function* listPhrases(passage: Passage, model: TopicModel, words: StopWords, named: ReadonlySet<number>): Generator<string> {
  const { tokens } = passage
  const headline = passage.block === undefined
  const lower = tokens.map(({ text, start }) => {
    const plain = headline || isLower(text) || beginsSentence(passage, start)
    return plain && !named.has(start) && isWord.test(text) ? text.toLowerCase() : ''
  })
  const content = lower.map((word) => word !== '' && isContent(word, words))
  for (let first = 0; first < tokens.length; first++) {
    let phrase = lower[first] ?? ''
    if (phrase === '') continue
    if (model.levels.has(phrase)) yield phrase
    for (let at = first + 1; at < first + Math.max(2, model.longest); at++) {
      if (!lower[at] || tokens[at]?.start !== (tokens[at - 1]?.end ?? 0) + 1) break
      phrase = `${phrase} ${lower[at]}`
      if (model.levels.has(phrase) || (at === first + 1 && content[first] && content[at])) yield phrase
    }
  }
}

const isWord = /^[\p{L}][\p{Ll}-]+$/u
const isLower = (text: string) => text.charCodeAt(0) >= 97

const beginsSentence = ({ text }: Passage, start: number) => start === 0 || /[.!?"“]\s*$/.test(text.slice(Math.max(0, start - 3), start))

/** A word that may be part of a phrase that no list has: a noun or adjective, as far as can be told. */
const isContent = (word: string, { stop, prefixes }: StopWords) =>
  word.length > 3 && !stop.has(word) && !word.endsWith('nya') && !prefixes.some((prefix) => word.length >= 7 && word.startsWith(prefix))
