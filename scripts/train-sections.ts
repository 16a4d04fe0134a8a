/**
 * Trains data/models/sections-<language>.tsv, which guesses the section of an article, and prints how well it does on
 * publishers that it has not seen.
 *   npx tsx scripts/train-sections.ts CORPUS.jsonl.gz id
 * Multinomial logistic regression over which words an article holds, by stochastic gradient descent. Publishers count equally in
 * training, and words are kept only if several publishers use them, so that it learns matters and not house styles.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { guessSection, type SectionModel } from '../src/annotator/topics/guess-section.ts'
import { listSectionWords } from '../src/annotator/topics/list-section-words.ts'
import { readSectionModel, writeSectionModel } from '../src/annotator/topics/section-model.ts'

const [corpus = '', language = 'id'] = process.argv.slice(2)
const wordCount = 3000
const rounds = 12
const decay = 3e-6
/** As in guess-section.ts: from here on a section is given. */
const sureFrom = 0.8

type Example = { publisher: string; section: string; words: string[] }

const map = new Map(
  readFileSync('scripts/train-sections-map.tsv', 'utf8').split('\n').filter((line) => line && !line.startsWith('#')).map((line) => {
    const [section = '', subsection = '', ours = ''] = line.split('\t')
    return [`${section}\t${subsection}`, ours] as const
  }),
)
const examples: Example[] = gunzipSync(readFileSync(corpus)).toString('utf8').trim().split('\n').flatMap((line) => {
  const { publisher, section, subsection, headline, paragraphs } = JSON.parse(line)
  const ours = map.get(`${section}\t${subsection}`) ?? map.get(`${section}\t*`)
  return ours ? [{ publisher, section: ours, words: listSectionWords(headline, paragraphs) }] : []
})
const publishers = [...new Set(examples.map((example) => example.publisher))].sort()
const sections = [...new Set(examples.map((example) => example.section))].sort()

/** The words that tell sections apart best (mutual information), among those that at least three publishers use. */
function chooseWords(training: readonly Example[]): string[] {
  const users = new Map<string, Set<string>>()
  const bySection = new Map<string, Float64Array>()
  const sizes = new Float64Array(sections.length)
  for (const { publisher, section, words } of training) {
    const at = sections.indexOf(section)
    sizes[at] = (sizes[at] ?? 0) + 1
    for (const word of words) {
      const row = bySection.get(word) ?? new Float64Array(sections.length)
      row[at] = (row[at] ?? 0) + 1
      bySection.set(word, row)
      users.set(word, (users.get(word) ?? new Set()).add(publisher))
    }
  }
  const total = training.length
  const score = (row: Float64Array) => {
    const all = row.reduce((sum, value) => sum + value, 0)
    return row.reduce((sum, value, at) => (value === 0 ? sum : sum + value * Math.log((value * total) / (all * (sizes[at] ?? 1)))), 0)
  }
  return [...bySection]
    .filter(([word, row]) => (users.get(word)?.size ?? 0) >= 3 && row.reduce((sum, value) => sum + value, 0) >= 15)
    .map(([word, row]) => ({ word, score: score(row) }))
    .sort((a, b) => b.score - a.score || (a.word < b.word ? -1 : 1))
    .slice(0, wordCount)
    .map(({ word }) => word)
}

/** A small linear congruential generator: the same training gives the same model. */
function makeRandom(seed: number) {
  let state = seed
  return () => (state = (state * 1664525 + 1013904223) % 4294967296) / 4294967296
}

function train(training: readonly Example[]): SectionModel {
  const words = chooseWords(training)
  const index = new Map(words.map((word, at) => [word, at]))
  const weights = words.map(() => new Float64Array(sections.length))
  const bias = new Float64Array(sections.length)
  const sizes = new Map(publishers.map((name) => [name, training.filter((example) => example.publisher === name).length]))
  const rows = training.map(({ words: held, section, publisher }) => ({
    held: held.flatMap((word) => index.get(word) ?? []),
    at: sections.indexOf(section),
    weight: Math.min(3, training.length / publishers.length / (sizes.get(publisher) ?? 1)),
  }))
  const random = makeRandom(7)
  for (let round = 0; round < rounds; round++) {
    const rate = 0.15 / (1 + round)
    for (let i = rows.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1))
      ;[rows[i], rows[j]] = [rows[j]!, rows[i]!]
    }
    for (const { held, at, weight } of rows) {
      const scale = 1 / Math.sqrt(held.length || 1)
      const scores = Array.from(bias, (value, c) => value + held.reduce((sum, word) => sum + (weights[word]?.[c] ?? 0), 0) * scale)
      const top = Math.max(...scores)
      const powers = scores.map((value) => Math.exp(value - top))
      const sum = powers.reduce((a, b) => a + b, 0)
      powers.forEach((power, c) => {
        const error = (power / sum - (c === at ? 1 : 0)) * rate * weight
        bias[c] = (bias[c] ?? 0) - error * 0.1
        for (const word of held) {
          const row = weights[word]
          if (row) row[c] = (row[c] ?? 0) * (1 - decay) - error * scale * 3
        }
      })
    }
  }
  return { sections, bias: [...bias], weights: new Map(words.map((word, at) => [word, [...(weights[at] ?? [])]])) }
}

function test(model: SectionModel | undefined, held: readonly Example[]) {
  const guesses = held.map((example) => ({ example, ...guessSection(model, example.words) }))
  const right = guesses.filter(({ section, example }) => section === example.section).length
  const sure = guesses.filter(({ confidence }) => confidence >= sureFrom)
  const sureRight = sure.filter(({ section, example }) => section === example.section).length
  return { all: held.length, right, sure: sure.length, sureRight, guesses }
}

const percent = (a: number, b: number) => `${((100 * a) / (b || 1)).toFixed(1)} %`
const sums = { all: 0, right: 0, sure: 0, sureRight: 0 }
const confused = new Map<string, number>()
for (const publisher of publishers) {
  const model = readSectionModel(writeSectionModel(train(examples.filter((example) => example.publisher !== publisher))))
  const result = test(model, examples.filter((example) => example.publisher === publisher))
  console.log(`${publisher.padEnd(20)} ${result.all} articles, right ${percent(result.right, result.all)}; sure of ${percent(result.sure, result.all)}, of these right ${percent(result.sureRight, result.sure)}`)
  for (const key of ['all', 'right', 'sure', 'sureRight'] as const) sums[key] += result[key]
  for (const { section, example, confidence } of result.guesses) if (section !== example.section && confidence >= sureFrom) confused.set(`${example.section} → ${section}`, (confused.get(`${example.section} → ${section}`) ?? 0) + 1)
}
console.log(`unseen publishers    ${sums.all} articles, right ${percent(sums.right, sums.all)}; sure of ${percent(sums.sure, sums.all)}, of these right ${percent(sums.sureRight, sums.sure)}`)
console.log([...confused].sort((a, b) => b[1] - a[1]).slice(0, 10).map(([pair, number]) => `${pair}: ${number}`).join('; '))
const text = writeSectionModel(train(examples))
writeFileSync(`data/models/sections-${language}.tsv`, text)
console.log(`${text.length} bytes`)
