/**
 * Trains data/models/people-id.tsv: which names that sentences take for people's are none, seen over the whole article.
 *
 *   npx tsx scripts/train-people.ts ../shared/corpus/click-id.jsonl.gz
 *
 * Learns from scripts/train-names/click-people.tsv, where what the annotator took for people in articles of CLICK-ID was judged by hand.
 * Prints what ten-fold cross-validation by article says.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { loadResourceFiles } from '../bench/annotator/load-resources.ts'
import { agreeOnNames } from '../src/annotator/entities/agree-on-names.ts'
import { correctNames, dropThingNames } from '../src/annotator/entities/correct-names.ts'
import { findHeadlineNames } from '../src/annotator/entities/find-headline-names.ts'
import { findNames } from '../src/annotator/entities/find-names.ts'
import { joinPeople } from '../src/annotator/entities/join-people.ts'
import { evidenceNames, weighEvidence, type Evidence } from '../src/annotator/entities/name-evidence.ts'
import { judgeEvidence, verdicts, type PeopleModel } from '../src/annotator/entities/people-model.ts'
import { readResources } from '../src/annotator/resources.ts'
import type { Step } from '../src/annotator/step.ts'
import { findPassages } from '../src/annotator/text/find-passages.ts'
import { findSentences } from '../src/annotator/text/find-sentences.ts'
import type { Article } from '../src/model/article.ts'

const [corpusFile] = process.argv.slice(2)
if (!corpusFile) throw new Error('say which corpus: npx tsx scripts/train-people.ts ../shared/corpus/click-id.jsonl.gz')
const { L2 = '1.5' } = process.env
const rounds = 400, folds = 10
const resources = readResources(loadResourceFiles(), 'id')
const steps: Step[] = [findSentences, findNames, correctNames, agreeOnNames, findHeadlineNames, dropThingNames]

const labels = new Map<string, Map<string, number>>()
for (const line of readFileSync(new URL('train-names/click-people.tsv', import.meta.url), 'utf8').trim().split('\n')) {
  const [id = '', name = '', letter = ''] = line.split('\t')
  if (line.startsWith('# ')) continue
  labels.set(id, (labels.get(id) ?? new Map<string, number>()).set(name, ['N', 'P', 'L', 'O'].indexOf(letter)))
}
type Example = { readonly article: number; readonly evidence: Evidence; readonly truth: number }
const examples: Example[] = []
let article = 0
for (const line of gunzipSync(readFileSync(corpusFile)).toString('utf8').trim().split('\n')) {
  const id = /"id": ?"([^"]+)"/.exec(line)?.[1] ?? ''
  const known = labels.get(id)
  if (!known) continue
  article++
  const { headline, paragraphs } = JSON.parse(line) as { headline: string; paragraphs: string[] }
  const source: Article = {
    id: 'corpus', language: 'id', headline: headline || '-', bylines: [], people: [], places: [], organisations: [], quotes: [], topics: [],
    body: paragraphs.map((text) => text.trim()).filter((text) => text !== '').map((text) => ({ type: 'paragraph', text })), source: { format: 'text', name: id, sha256: '0'.repeat(64), notes: [] },
  }
  const draft = steps.reduce((draft, step) => step(draft, resources), findPassages(source))
  for (const named of joinPeople(draft, draft.mentions.filter(({ kind }) => kind === 'people'), resources)) {
    const truth = named.mentions.map(({ text }) => text).sort((a, b) => b.length - a.length).flatMap((form) => known.get(form) ?? [])[0]
    if (truth !== undefined) examples.push({ article, evidence: weighEvidence(named, draft, resources), truth })
  }
}

/** Full-batch Adam: the few thousand numbers need no more. */
function fit(rows: readonly Example[]): PeopleModel {
  const size = evidenceNames.length * verdicts.length
  const weights = new Float64Array(size), first = new Float64Array(size), second = new Float64Array(size), slope = new Float64Array(size)
  for (let round = 1; round <= rounds; round++) {
    for (let at = 0; at < size; at++) slope[at] = Number(L2) * (weights[at] ?? 0)
    for (const { evidence, truth } of rows) {
      const likely = judgeEvidence({ weights }, evidence)
      evidence.forEach((value, at) => verdicts.forEach((_, verdict) => {
        const place = at * verdicts.length + verdict
        if (value !== 0) slope[place] = (slope[place] ?? 0) + value * ((likely[verdict] ?? 0) - (verdict === truth ? 1 : 0))
      }))
    }
    const rate = round > rounds * 0.7 ? 0.02 : 0.1
    for (let at = 0; at < size; at++) {
      first[at] = 0.9 * (first[at] ?? 0) + 0.1 * (slope[at] ?? 0)
      second[at] = 0.99 * (second[at] ?? 0) + 0.01 * (slope[at] ?? 0) ** 2
      weights[at] = (weights[at] ?? 0) - (rate * (first[at] ?? 0)) / (1 - 0.9 ** round) / (Math.sqrt((second[at] ?? 0) / (1 - 0.99 ** round)) + 1e-8)
    }
  }
  return { weights }
}

const isPerson = verdicts.indexOf('people')
const people = examples.filter(({ truth }) => truth === isPerson).length
let kept = 0, right = 0, moved = 0, movedRight = 0
for (let fold = 0; fold < folds; fold++) {
  const model = fit(examples.filter(({ article }) => article % folds !== fold))
  for (const { evidence, truth } of examples.filter(({ article }) => article % folds === fold)) {
    const likely = judgeEvidence(model, evidence)
    const verdict = likely.indexOf(Math.max(...likely))
    if (verdict === isPerson) {
      kept++
      if (truth === isPerson) right++
    } else {
      moved++
      if (verdict === truth) movedRight++
    }
  }
}
const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} %`
console.log(`${article} articles, ${examples.length} names: ${percent(people, examples.length)} people before; of those kept ${percent(right, kept)}, lost ${people - right}; taken away ${moved}, ${movedRight} of them to the right kind`)
const { weights } = fit(examples)
writeFileSync(
  new URL('../data/models/people-id.tsv', import.meta.url),
  ['# What speaks for and against a person, over a whole article: weights of none, people, places, organisations. Made by scripts/train-people.ts; see people-id.md.', ...evidenceNames.map((name, at) => [name, ...verdicts.map((_, verdict) => (weights[at * verdicts.length + verdict] ?? 0).toFixed(2))].join('\t'))].join('\n') + '\n',
)
