/**
 * `npm run bench -- annotator`: how well and how fast the annotator works, against ../shared; writes bench/results/annotator.json.
 * The figures on idner-dev and NERGrit-valid are those of models trained on the training parts alone (bench/models,
 * made by `npx tsx scripts/train-names.ts ../shared/nlp --train-only bench/models/names-id`).
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gunzipSync, gzipSync } from 'node:zlib'
import { annotate } from '../src/annotator/annotate.ts'
import { readNameModel } from '../src/annotator/entities/name-model.ts'
import { readResources, type AnnotatorResources } from '../src/annotator/resources.ts'
import { findTokens } from '../src/annotator/text/find-tokens.ts'
import { importSource } from '../src/importer/import-source.ts'
import type { Article } from '../src/model/article.ts'
import { readCorpus } from '../scripts/train-names/read-corpus.ts'
import { scoreSentences } from '../scripts/train-names/score-model.ts'
import { scoreGold } from './annotator/annotate-gold.ts'
import { loadLexicons, loadResourceFiles } from './annotator/load-resources.ts'

const shared = fileURLToPath(new URL('../../shared/', import.meta.url))
if (!existsSync(shared)) {
  console.error('../shared is not beside this checkout: there is nothing to measure against.')
  process.exit(1)
}
const files = loadResourceFiles()
const lexicons = loadLexicons(files)
/** Time on the processor, in milliseconds: what others do on the same machine does not count. */
const cpuTime = () => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
const began = cpuTime()
const resources = readResources(files, 'id')
const startUp = cpuTime() - began

const percent = (value: number) => Math.round(value * 1000) / 10
const row = (name: string, ...cells: (string | number)[]) => console.log(name.padEnd(26), cells.map((cell) => String(cell).padStart(10)).join(''))

console.log('Gold: 40 articles annotated by hand')
row('', 'precision', 'recall', 'F1', 'speaker', 'end to end')
const gold = await scoreGold(shared, resources, lexicons)
for (const kind of ['people', 'places', 'organisations'] as const) row(kind, percent(gold[kind].precision), percent(gold[kind].recall), percent(gold[kind].f1))
for (const kind of ['direct', 'indirect'] as const) row(`${kind} quotes`, percent(gold[kind].precision), percent(gold[kind].recall), percent(gold[kind].f1), percent(gold[kind].attribution), percent(gold[kind].endToEnd))

console.log('\nNames in sentences, strict (models trained on the training parts alone)')
row('', 'precision', 'recall', 'F1', 'PER', 'LOC', 'ORG')
const sentences = Object.fromEntries(
  [['idner-dev', 'names-id.bin'], ['nergrit-valid', 'names-id.nergrit.bin']].map(([corpus = '', model = '']) => {
    const bytes = new Uint8Array(readFileSync(new URL(`models/${model}`, import.meta.url)))
    const score = scoreSentences(readNameModel(bytes), readCorpus(`${shared}nlp/${corpus}.tsv`).sentences, { joinsBrackets: corpus === 'idner-dev' })
    row(corpus, percent(score.all.precision), percent(score.all.recall), percent(score.all.f1), percent(score.PER.f1), percent(score.LOC.f1), percent(score.ORG.f1))
    return [corpus, score]
  }),
)

const speed = await measureSpeed(resources)
const sizes = measureSizes()
console.log('\nCost')
row('articles a second', Math.round(speed.articles))
row('tokens a second', Math.round(speed.tokens))
row('start-up, ms', Math.round(startUp))
for (const [part, size] of Object.entries(sizes)) row(`${part}, KB gzip`, Math.round(size / 102.4) / 10)

writeFileSync(new URL('results/annotator.json', import.meta.url), `${JSON.stringify({ measured: new Date().toISOString().slice(0, 10), gold, sentences, speed, startUp: Math.round(startUp), sizes }, null, 2)}\n`)

/** Annotates articles of the corpus, after a round that warms the engine up. */
async function measureSpeed(resources: AnnotatorResources) {
  type Line = { id: string; headline: string; publisher: string; date: string; paragraphs: string[] }
  const lines = gunzipSync(readFileSync(`${shared}corpus/click-id.jsonl.gz`)).toString('utf8').trim().split('\n').filter((_, at) => at % 20 === 0).map((line) => JSON.parse(line) as Line)
  const articles: Article[] = []
  for (const { id, headline, publisher, date, paragraphs } of lines) {
    const bytes = new TextEncoder().encode(`${headline}\n\n${publisher}, ${date}\n\n${paragraphs.join('\n\n')}\n`)
    const result = await importSource({ name: `${id}.txt`, bytes, sha256: '0'.repeat(64) }, { timeZone: 'Asia/Jakarta', lexicons })
    articles.push(...result.articles)
  }
  for (const article of articles.slice(0, 500)) annotate(article, resources)
  const tokens = articles.reduce((sum, article) => sum + article.body.reduce((inner, block) => inner + findTokens(block.type === 'list' ? block.items.join(' ') : block.text).length, 0), 0)
  const from = cpuTime()
  for (const article of articles) annotate(article, resources)
  const seconds = (cpuTime() - from) / 1000
  return { articles: articles.length / seconds, tokens: tokens / seconds, measuredOn: articles.length }
}

/** What a browser must load to annotate Indonesian, in bytes of gzip, by part. */
function measureSizes(): Record<string, number> {
  const sizes: Record<string, number> = {}
  for (const [path, bytes] of files) {
    const [part = '', language = ''] = path.split('/')
    if (path.endsWith('.md') || path.endsWith('.json') && part === 'models') continue
    if (part === 'lexicon' && language !== 'id') continue
    if (part === 'models' && !/-id\./.test(path) && !/sections/.test(path)) continue
    if (part === 'gazetteer' && /\/own-/.test(path)) continue
    sizes[part] = (sizes[part] ?? 0) + gzipSync(bytes, { level: 9 }).length
  }
  return { ...sizes, all: Object.values(sizes).reduce((sum, size) => sum + size, 0) }
}
