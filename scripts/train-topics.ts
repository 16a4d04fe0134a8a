/**
 * Makes data/models/topics-<language>.tsv: the nouns and noun phrases that may be topics, with how rare each is.
 *   npx tsx scripts/train-topics.ts CORPUS.jsonl.gz id
 * A word counts as a noun by its company: it follows "sebuah", "tentang", "terhadap" or stands before "itu" more often than
 * it follows "telah", "tidak", "akan". A phrase is a run of two or three words that occur together far more often than
 * chance would have it (normalised pointwise mutual information; Bouma 2009). "kabut asap" comes in bursts, "konferensi pers"
 * once an article: only the former is what articles are about.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { findTokens } from '../src/annotator/text/find-tokens.ts'
import { parseWordList } from '../src/model/word-list.ts'

const [corpus = '', language = 'id'] = process.argv.slice(2)
const list = (name: string) => new Set(parseWordList(readFileSync(`data/lexicon/${language}/${name}.txt`, 'utf8')).map(([word = '']) => word))
const stop = new Set([...list('phrase-stop-words'), ...list('stop-words')])
const tooGeneral = list('topic-stop-words')
const beforeNouns = list('words-before-nouns')
const behindNouns = list('definite-markers')
const beforeVerbs = list('words-before-verbs')

const leastDocuments = { 1: 25, 2: 10, 3: 10 }
const leastInformation = 0.3
/** How often a word stands in an article that has it at all, on average: topics come in bursts (Church and Gale 1995). */
const leastBurst = { 1: 1.65, 2: 1.25, 3: 1.15 }
const mostShare = 0.08
const mostPhrases = 5000
const mostWords = 3500

const articles = gunzipSync(readFileSync(corpus)).toString('utf8').trim().split('\n').map((line) => JSON.parse(line) as { headline: string; paragraphs: string[] })

const counts = new Map<string, number>()
const documents = new Map<string, number>()
const nounLike = new Map<string, number>()
const verbLike = new Map<string, number>()
let total = 0
const count = (map: Map<string, number>, key: string) => map.set(key, (map.get(key) ?? 0) + 1)
const isContent = (word: string) => /^\p{Ll}[\p{Ll}-]{2,}$/u.test(word) && !stop.has(word)

for (const { paragraphs } of articles) {
  const seen = new Set<string>()
  for (const paragraph of paragraphs) {
    const words = findTokens(paragraph).map((token) => token.text)
    words.forEach((word, index) => {
      if (!/^\p{Ll}/u.test(word)) return
      total++
      if (beforeNouns.has(words[index - 1]?.toLowerCase() ?? '') || behindNouns.has(words[index + 1] ?? '')) count(nounLike, word)
      if (beforeVerbs.has(words[index - 1]?.toLowerCase() ?? '')) count(verbLike, word)
      for (const length of [1, 2, 3]) {
        const run = words.slice(index, index + length)
        if (run.length < length || !run.every(isContent)) break
        const phrase = run.join(' ')
        count(counts, phrase)
        seen.add(phrase)
      }
    })
  }
  for (const phrase of seen) count(documents, phrase)
}

const share = (phrase: string) => (counts.get(phrase) ?? 0) / total
const isNoun = (word: string) => ((nounLike.get(word) ?? 0) + 1) / ((verbLike.get(word) ?? 0) + 1) >= 1.6
/** Normalised pointwise mutual information of a phrase's last word with the words before it. */
function information(phrase: string): number {
  const cut = phrase.lastIndexOf(' ')
  const together = share(phrase)
  return Math.log(together / (share(phrase.slice(0, cut)) * share(phrase.slice(cut + 1)))) / -Math.log(together)
}

const kept = [...documents].filter(([phrase, number]) => {
  const words = phrase.split(' ')
  if (number < (leastDocuments[words.length as 1 | 2 | 3] ?? 12) || number > articles.length * mostShare) return false
  if (words.length === 1 && tooGeneral.has(phrase)) return false
  if (!isNoun(words[0] ?? '') || words.some((word) => word.length > 5 && word.endsWith('nya'))) return false
  if ((counts.get(phrase) ?? 0) / number < (leastBurst[words.length as 1 | 2 | 3] ?? 2)) return false
  return words.length === 1 || (information(phrase) >= leastInformation && !/^(?:me[mnlr]|meng|di|ber)\p{Ll}{5,}/u.test(words.at(-1) ?? ''))
})
const mostOften = (length: (words: number) => boolean, most: number) =>
  kept.filter(([phrase]) => length(phrase.split(' ').length)).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, most)
const chosen = [...mostOften((words) => words === 1, mostWords), ...mostOften((words) => words > 1, mostPhrases)]

/** Rarity in half powers of two: a level of n says that about one article in 2^(n/2) has it. */
const byLevel = new Map<number, string[]>()
for (const [phrase, number] of chosen) {
  const level = Math.round(2 * Math.log2(articles.length / number))
  byLevel.set(level, [...(byLevel.get(level) ?? []), phrase])
}
const lines = [...byLevel].sort((a, b) => a[0] - b[0]).map(([level, phrases]) => `${level}\t${phrases.sort().join('\t')}`)
writeFileSync(`data/models/topics-${language}.tsv`, `${lines.join('\n')}\n`)
console.log(`${chosen.length} topics kept of ${documents.size} words and phrases in ${articles.length} articles`)
