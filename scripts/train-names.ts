/**
 * Trains the model of names and writes data/models/names-id.bin with its card.
 *
 *   CLICK=../shared/corpus/click-id.jsonl.gz npx tsx scripts/train-names.ts ../shared/nlp
 *     on train and dev of both corpora and on click-names.tsv, for data/models
 *   npx tsx scripts/train-names.ts ../shared/nlp --train-only bench/models/names-id
 *     on train alone, scored on dev; for the figures
 *
 * About 3 minutes on one core. L1, L2, ROUNDS and LEAST (how often a feature must be seen) may be given as well.
 */
import { writeFileSync } from 'node:fs'
import { readNameModel, writeNameModel, keyOf } from '../src/annotator/entities/name-model.ts'
import { labelCount, labelsOf } from '../src/annotator/entities/name-labels.ts'
import { mostFeatures, writeFeatures } from '../src/annotator/entities/name-features.ts'
import { scoreModel, describeSentence } from './train-names/score-model.ts'
import { makeObjective, pairCount, type Example } from './train-names/crf.ts'
import { minimise } from './train-names/minimise.ts'
import { readClick } from './train-names/read-click.ts'
import { readBlocked, readCorpus, type CorpusSentence } from './train-names/read-corpus.ts'

const [folder, flag, out] = process.argv.slice(2)
if (!folder) throw new Error('say where the corpora are: npx tsx scripts/train-names.ts ../shared/nlp')
const trainOnly = flag === '--train-only'
const { L1 = '0.02', L2 = '0.6', ROUNDS = '70', LEAST = '2', CLICK = '' } = process.env
const blocked = readBlocked(`${folder}/heldout-blocklist.txt`)
const parts = trainOnly ? [['idner-train'], ['nergrit-train']] : [['idner-train', 'idner-dev'], ['nergrit-train', 'nergrit-valid']]
// Sentences put right by hand for Simak are a third corpus: they part names otherwise than idner does, and are few.
const click = CLICK ? [{ sentences: readClick(CLICK), leftOut: 0 }] : []
const domains = [...parts.map((files) => files.map((file) => readCorpus(`${folder}/${file}.tsv`, blocked))), ...(CLICK ? [click] : [])]
console.log(`left out as held-out sentences: ${domains.flat().reduce((sum, part) => sum + part.leftOut, 0)}`)

const ids = new Map<number, number>(), counts: number[] = []
const buffer = new Int32Array(mostFeatures)
const raw = domains.flatMap((files, domain) => files.flatMap(({ sentences }) => sentences).map((sentence) => ({ ...readExample(sentence), domain })))
function readExample(sentence: CorpusSentence) {
  const row = describeSentence(sentence.words)
  const features = sentence.words.map((_, at) => {
    const size = writeFeatures(row, at, buffer)
    return Int32Array.from(buffer.subarray(0, size), (hash) => {
      const key = keyOf(hash)
      let id = ids.get(key)
      if (id === undefined) ids.set(key, (id = counts.push(0) - 1))
      counts[id] = (counts[id] ?? 0) + 1
      return id
    })
  })
  return { features, labels: labelsOf(sentence.words.length, sentence.names) }
}
// A feature that was seen once teaches nothing that holds elsewhere.
const kept = new Map<number, number>()
counts.forEach((count, id) => { if (count >= Number(LEAST)) kept.set(id, kept.size) })
const examples: Example[] = raw.map(({ features, labels, domain }) => ({ labels, domain, features: features.map((list) => list.map((id) => kept.get(id) ?? -1).filter((id) => id >= 0)) }))
console.log(`${examples.length} sentences, ${kept.size} of ${counts.length} features`)

const objective = makeObjective(examples, kept.size, domains.length)
const began = Date.now()
const weights = minimise(objective.size, objective.evaluate, {
  l1: Number(L1), l2: Number(L2), rounds: Number(ROUNDS),
  onRound: (round, value) => { if (round % 10 === 0) console.log(`round ${round}: ${value.toFixed(1)} after ${((Date.now() - began) / 1000).toFixed(0)} s`) },
})

/** Weights of fewer steps than this (of 127) are dropped: as good, and two thirds of the size. */
const leastWeight = 3

/** The weights of one corpus (its own copy and the shared one together), in 8 bits. */
function pack(domain: number): Uint8Array {
  const own = objective.block * (domain + 1), ownPairs = objective.pairsAt + pairCount * (domain + 1)
  const keyOfId = [...ids.keys()]
  let largest = 0
  for (let at = 0; at < objective.block; at++) largest = Math.max(largest, Math.abs((weights[at] ?? 0) + (weights[own + at] ?? 0)))
  const scale = largest / 127
  const features = new Map<number, Int8Array>()
  for (const [id, feature] of kept) {
    const values = Int8Array.from({ length: labelCount }, (_, y) => {
      const steps = Math.round(((weights[feature * labelCount + y] ?? 0) + (weights[own + feature * labelCount + y] ?? 0)) / scale)
      return Math.abs(steps) < leastWeight ? 0 : steps
    })
    if (values.some((value) => value !== 0)) features.set(keyOfId[id] ?? 0, values)
  }
  const pairs = Float32Array.from({ length: pairCount }, (_, at) => (weights[objective.pairsAt + at] ?? 0) + (weights[ownPairs + at] ?? 0))
  console.log(`domain ${domain}: ${features.size} features`)
  return writeNameModel(features, scale, pairs)
}
const news = pack(0)
if (trainOnly) {
  const nergrit = pack(1)
  if (out) writeFileSync(`${out}.bin`, news)
  if (out) writeFileSync(`${out}.nergrit.bin`, nergrit)
  console.log(`idner-dev ${scoreModel(readNameModel(news), readCorpus(`${folder}/idner-dev.tsv`).sentences, { joinsBrackets: true })}`)
  console.log(`nergrit-valid ${scoreModel(readNameModel(nergrit), readCorpus(`${folder}/nergrit-valid.tsv`).sentences)}`)
} else writeFileSync(new URL('../data/models/names-id.bin', import.meta.url), news)
