import { wordsOf, type Lexicon } from '../../model/word-list.ts'
import type { Draft, Passage } from '../step.ts'

/** Words that an article keeps together, in its headline too: "anyaman rotan". In lower case. */
export type KeyPhrase = { readonly phrase: string; readonly count: number }

/** How often it must stand in the article, headline included. */
const leastCount = 4
/** Of all places where one of its words stands, so many must be the phrase. */
const leastShare = 0.6

type PlainWords = { readonly stop: ReadonlySet<string>; readonly prefixes: readonly string[] }
const cache = new WeakMap<Lexicon, PlainWords>()

function readPlainWords(lexicon: Lexicon): PlainWords {
  const known = cache.get(lexicon)
  if (known) return known
  const lists = ['stop-words', 'phrase-stop-words', 'topic-stop-words', 'speech-adverbs', 'speech-conjunctions', 'speaker-prepositions', 'unsaid', 'speaker-pronouns', 'complementisers', 'relative-words', 'speech-verbs', 'definite-articles', 'indefinite-markers']
  const read = { stop: new Set(lists.flatMap((list) => wordsOf(lexicon, list))), prefixes: wordsOf(lexicon, 'verb-prefixes') }
  cache.set(lexicon, read)
  return read
}

/** Pairs of words that no list has and that the article is about nevertheless, most frequent first. */
export function findKeyPhrases(draft: Draft, lexicon: Lexicon): KeyPhrase[] {
  const plain = readPlainWords(lexicon)
  const pairs = new Map<string, { count: number; inHeadline: boolean }>(), words = new Map<string, number>()
  // Only what the headline has can be one.
  const inHead = new Set(draft.passages[0]?.tokens.map(({ text }) => text.toLowerCase()))
  draft.passages.forEach((passage, index) => {
    const named = draft.mentions.filter((mention) => mention.passage === index)
    const lower = passage.tokens.map(({ text, start }) => (inHead.has(text.toLowerCase()) && isPlain(text, passage, start) && !named.some((mention) => mention.start <= start && mention.end > start) ? text.toLowerCase() : ''))
    lower.forEach((word, at) => {
      if (word === '') return
      words.set(word, (words.get(word) ?? 0) + 1)
      const next = lower[at + 1] ?? ''
      if (!isContent(word, plain) || !isContent(next, plain) || passage.tokens[at + 1]?.start !== (passage.tokens[at]?.end ?? 0) + 1) return
      const pair = pairs.get(`${word} ${next}`)
      pairs.set(`${word} ${next}`, { count: (pair?.count ?? 0) + 1, inHeadline: pair?.inHeadline === true || passage.block === undefined })
    })
  })
  return [...pairs]
    .flatMap(([phrase, { count, inHeadline }]): KeyPhrase[] => {
      const keepsTogether = phrase.split(' ').every((word) => count >= leastShare * (words.get(word) ?? 0))
      return inHeadline && count >= leastCount && keepsTogether ? [{ phrase, count }] : []
    })
    .sort((a, b) => b.count - a.count || (a.phrase < b.phrase ? -1 : 1))
}

/** Small letters, but in a headline, where every word may have a capital, and where a sentence begins. */
const isPlain = (text: string, passage: Passage, start: number) => /^\p{L}[\p{Ll}-]+$/u.test(text) && (passage.block === undefined || text.charCodeAt(0) >= 97 || beginsSentence(passage, start))

const beginsSentence = ({ text }: Passage, start: number) => start === 0 || /[.!?"“]\s*$/.test(text.slice(Math.max(0, start - 3), start))

/** A noun or adjective, as far as can be told. */
const isContent = (word: string, { stop, prefixes }: PlainWords) =>
  word.length > 3 && !stop.has(word) && !word.endsWith('nya') && !prefixes.some((prefix) => word.length >= 6 && word.startsWith(prefix))
