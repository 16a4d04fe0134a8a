/**
 * Writes data/models/letters-id.bin: how much each run of letters speaks for a word of people's names.
 *
 *   npx tsx scripts/train-name-letters.ts ../shared/nlp ../shared/corpus/click-id.jsonl.gz ../shared/gold/gold.jsonl
 *
 * Logistic regression over hashed runs of two to five letters (stochastic gradient, AdaGrad). For names stand the first and last
 * words of people in DBpedia; against them the words that the corpus mostly writes small, and those of organisations in DBpedia.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { hasLetters, letterRuns, readNameLetters, writeNameLetters } from '../src/annotator/entities/name-letters.ts'
import { hash32 } from '../src/model/hash-32.ts'
import { findTokens } from '../src/annotator/text/find-tokens.ts'

const [folder, corpusFile, goldFile] = process.argv.slice(2)
if (!folder || !corpusFile || !goldFile) throw new Error('npx tsx scripts/train-name-letters.ts NLP-FOLDER CORPUS.jsonl.gz GOLD.jsonl')
const size = 1 << 14, epochs = 12, rate = 0.15, decay = 0.003
const linesOf = (file: string) => readFileSync(file, 'utf8').trim().split('\n')

const gold = new Set(linesOf(goldFile).map((line) => (JSON.parse(line) as { id: string }).id))
const small = new Map<string, number>(), capital = new Map<string, number>()
const count = (counts: Map<string, number>, word: string) => counts.set(word, (counts.get(word) ?? 0) + 1)
for (const line of gunzipSync(readFileSync(corpusFile)).toString('utf8').trim().split('\n')) {
  const { id, paragraphs } = JSON.parse(line) as { id: string; paragraphs: string[] }
  if (gold.has(id)) continue
  for (const paragraph of paragraphs)
    findTokens(paragraph).forEach(({ text }, at) => {
      const lower = text.toLowerCase()
      if (text === lower) count(small, lower)
      else if (at > 0) count(capital, lower)
    })
}
const people = new Map<string, number>()
for (const file of ['person-first.tsv', 'person-last.tsv'])
  for (const line of linesOf(`${folder}/${file}`)) {
    const [word = '', number = ''] = line.split('\t')
    if (hasLetters(word)) people.set(word, (people.get(word) ?? 0) + Number(number))
  }
const others = new Set<string>()
for (const [word, number] of small) {
  if (!hasLetters(word) || number <= (capital.get(word) ?? 0)) continue
  others.add(word)
  // A name that is written small once or twice by mistake is one all the same.
  if (number >= 3 || (people.get(word) ?? 0) <= 3) people.delete(word)
}
for (const line of linesOf(`${folder}/dbOrg.txt`)) for (const word of line.toLowerCase().split(/[^\p{L}]+/u)) if (hasLetters(word) && !people.has(word)) others.add(word)

type Example = { readonly runs: readonly number[]; readonly isName: boolean; readonly word: string }
const examples: Example[] = [...[...people.keys()].map((word) => ({ word, isName: true })), ...[...others].map((word) => ({ word, isName: false }))].map((example) => ({ ...example, runs: letterRuns(example.word, size) }))

let seed = 1
/** The same order on every machine. */
const random = () => (seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0) / 2 ** 32
function train(rows: readonly Example[]): Uint8Array {
  const weights = new Float64Array(size), squares = new Float64Array(size)
  let bias = 0
  for (let step = 0; step < epochs * rows.length; step++) {
    const { runs, isName } = rows[Math.floor(random() * rows.length)] as Example
    const score = runs.reduce((sum, run) => sum + (weights[run] ?? 0), bias)
    const error = 1 / (1 + Math.exp(-score)) - (isName ? 1 : 0)
    bias -= 0.01 * error
    for (const run of runs) {
      const slope = error + decay * (weights[run] ?? 0)
      squares[run] = (squares[run] ?? 0) + slope * slope
      weights[run] = (weights[run] ?? 0) - (rate * slope) / Math.sqrt((squares[run] ?? 0) + 1e-6)
    }
  }
  return writeNameLetters(bias, weights)
}

/** How often a name scores higher than another word (the area under the curve), on a tenth that is not trained on. */
const isTest = ({ word }: Example) => (hash32(word) >>> 0) % 10 === 0
const judge = readNameLetters(train(examples.filter((example) => !isTest(example))))
const scored = examples.filter(isTest).map(({ word, isName }) => ({ score: judge(word), isName })).sort((a, b) => a.score - b.score)
const names = scored.filter(({ isName }) => isName).length
const ranks = scored.reduce((sum, { isName }, at) => sum + (isName ? at + 1 : 0), 0)
console.log(`${people.size} words of names, ${others.size} others; area under the curve ${((ranks - (names * (names + 1)) / 2) / (names * (scored.length - names))).toFixed(3)}`)
writeFileSync(new URL('../data/models/letters-id.bin', import.meta.url), train(examples))
