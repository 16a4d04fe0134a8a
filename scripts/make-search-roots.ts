/**
 * Writes data/lexicon/<language>/search-roots.txt: the roots that the words of the corpus are made from, most frequent first.
 *
 *   npx tsx scripts/make-search-roots.ts ../shared/corpus/click-id.jsonl.gz id
 *
 * A word is a root when it is used without affixes and others are made from it. A word is not made from another one that is
 * rarer than `rare` uses, and a word that is nearly always written with a capital is a name: it is listed, so that it is not
 * cut ("Kediri" is no form of "diri"). data/lexicon/<language>/search-not-derived.txt lists what only looks derived.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { foldWord, splitWords } from '../src/model/search/split-words.ts'
import { stripAffixes } from '../src/model/search/strip-affixes.ts'
import { parseWordList } from '../src/model/word-list.ts'

const [corpusFile, language] = process.argv.slice(2)
if (!corpusFile || !language) throw new Error('say which corpus and language: npx tsx scripts/make-search-roots.ts CORPUS.jsonl.gz id')
const rare = 12, namesAreCapital = 0.85, rarerThanItsForms = 60, familyWithoutRoot = 4
const folder = `data/lexicon/${language}`
const readList = (name: string) => (existsSync(`${folder}/${name}.txt`) ? parseWordList(readFileSync(`${folder}/${name}.txt`, 'utf8')).map(([word = '']) => word) : [])
const notDerived = readList('search-not-derived')
const stopWords = new Set(readList('search-stop-words'))

const uses = new Map<string, number>(), inside = new Map<string, number>(), capitals = new Map<string, number>()
const count = (counts: Map<string, number>, key: string) => counts.set(key, (counts.get(key) ?? 0) + 1)
type Line = { paragraphs: string[] }
for (const line of gunzipSync(readFileSync(corpusFile)).toString('utf8').trim().split('\n'))
  for (const text of (JSON.parse(line) as Line).paragraphs)
    for (const { folded, start, end } of splitWords(text)) {
      if (!/^[a-z]{3,}$/.test(folded)) continue
      count(uses, folded)
      if (!/[\p{L}\p{N},] $/u.test(text.slice(0, start))) continue
      count(inside, folded)
      if (/^\p{Lu}/u.test(text.slice(start, end))) count(capitals, folded)
    }

const usesOf = (word: string) => uses.get(word) ?? 0
const isName = (word: string) => (inside.get(word) ?? 0) > 0 && (capitals.get(word) ?? 0) / (inside.get(word) ?? 1) > namesAreCapital
const isKept = new Set(notDerived.map(foldWord))
const moreRoots = new Set(readList('search-more-roots'))
const mayBeRoot = (word: string) => moreRoots.has(word) || (usesOf(word) >= rare && word.length > 3 && !isName(word) && !stopWords.has(word))

// "berantas" is hardly ever used alone, but "memberantas", "diberantas", "pemberantasan" and "terberantas" say that it is a root
const hidden = new Map<string, number>()
for (const word of uses.keys())
  if (word.length > 6 && usesOf(word) >= 3 && !isName(word)) for (const candidate of stripAffixes(word)) if (candidate.length >= 5 && usesOf(candidate) < rare) count(hidden, candidate)
const isHiddenRoot = (word: string) => (hidden.get(word) ?? 0) >= familyWithoutRoot && !/(?:an|nya|i)$/.test(word) && !/^(?:di|ke|ter|pe|me|se)/.test(word)

const roots = new Set<string>(), kept = new Set<string>(isKept)
const families = new Map<string, Set<string>>()
// shorter words first: what a word is made from has been decided before the word
for (const word of [...new Set([...uses.keys(), ...hidden.keys()])].sort((a, b) => a.length - b.length || usesOf(b) - usesOf(a))) {
  if (word.length < 5 || isKept.has(word)) {
    if (mayBeRoot(word)) roots.add(word)
    continue
  }
  const found = moreRoots.has(word) ? undefined : stripAffixes(word).filter((candidate) => roots.has(candidate) && (moreRoots.has(candidate) || usesOf(candidate) * rarerThanItsForms > usesOf(word))).sort((a, b) => usesOf(b) - usesOf(a))[0]
  if (found === undefined) {
    if (mayBeRoot(word) || isHiddenRoot(word)) roots.add(word)
  } else if (isName(word) && usesOf(word) >= 3) kept.add(word)
  else if (usesOf(word) >= 2) families.set(found, (families.get(found) ?? new Set<string>()).add(word))
}
const isWorthListing = (root: string) => {
  const family = families.get(root)?.size ?? 0
  return family >= 1
}
const listed = [...roots].filter((root) => isWorthListing(root) || isKept.has(root)).concat([...kept].filter((word) => !roots.has(word)))
listed.sort((a, b) => usesOf(b) - usesOf(a) || (a < b ? -1 : 1))
writeFileSync(
  `${folder}/search-roots.txt`,
  `# Roots that words are made from, most frequent first, and names that must not be cut: for finding all forms of a word.\n# Source: counted over CLICK-ID (William and Sari 2020, CC BY 4.0) by scripts/make-search-roots.ts, 2026-11.\n${listed.join('\n')}\n`,
)
console.log(`${listed.length} roots and names`)
for (const [root, family] of [...families].sort((a, b) => usesOf(b[0]) - usesOf(a[0])).slice(0, Number(process.argv[4] ?? 0))) console.log(root, [...family].sort((a, b) => usesOf(b) - usesOf(a)).slice(0, 12).join(' '))
