/**
 * `npm run bench -- attribution`: are speakers and roles right, and is a quote's confidence honest? Of those that say 0.8, about
 * 80 % should be right. Reads ../shared/gold and the sample edition as corrected by hand, prints the sample's figures, a table by
 * confidence and one by rule, and writes bench/results/attribution.json. With --wrong, every quote that has the wrong speaker.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { annotate } from '../src/annotator/annotate.ts'
import { readResources } from '../src/annotator/resources.ts'
import { importSource } from '../src/importer/import-source.ts'
import { judgeAttributions, type Judged } from './attribution/judge-attributions.ts'
import { scoreFindings } from './attribution/judge-sample.ts'
import { readSample } from './attribution/read-sample.ts'
import { loadLexicons, loadResourceFiles } from './annotator/load-resources.ts'

const shared = fileURLToPath(new URL('../../shared/', import.meta.url))
if (!existsSync(shared)) {
  console.error('../shared is not beside this checkout: there is nothing to measure against.')
  process.exit(1)
}
const files = loadResourceFiles()
const lexicons = loadLexicons(files)
const resources = readResources(files, 'id')

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / (values.length || 1)
const percent = (value: number) => `${(value * 100).toFixed(1)} %`

const judged: Judged[] = []
const sample = readSample(files)
const ofSample = ['id', 'en'].flatMap((language) => (['direct', 'indirect', 'roles'] as const).map((of) => scoreFindings(sample, of, language)))
for (const { article, of, outcome, rule = 'nobody', confidence = 0, text, said, truth } of sample)
  if (of !== 'roles' && (outcome === 'right' || outcome === 'wrong')) judged.push({ article, rule, confidence, right: outcome === 'right', text, said, truth })
console.log('The sample edition: annotated anew, against the corrections made by hand')
console.log(`${''.padEnd(16)}  wanted precision    recall     right     exact`)
for (const { language, of, wanted, precision, recall, right, exact } of ofSample)
  console.log(`${language} ${of}`.padEnd(16), String(wanted).padStart(7), percent(precision).padStart(9), percent(recall).padStart(9), (of === 'roles' ? '' : percent(right)).padStart(9), (of === 'roles' ? percent(exact) : '').padStart(9))
console.log('')
for (const line of readFileSync(`${shared}gold/gold.jsonl`, 'utf8').trim().split('\n')) {
  const gold = JSON.parse(line)
  const bytes = new Uint8Array(readFileSync(`${shared}gold/raw/${gold.id}.txt`))
  const { articles } = await importSource({ name: `${gold.id}.txt`, bytes, sha256: '0'.repeat(64) }, { timeZone: 'Asia/Jakarta', lexicons })
  for (const article of articles) judged.push(...judgeAttributions(annotate(article, resources), gold))
}

const describe = (group: readonly Judged[]) => ({ quotes: group.length, says: mean(group.map((one) => one.confidence)), right: mean(group.map((one) => Number(one.right))) })
const row = (name: string, group: readonly Judged[]) => {
  const { quotes, says, right } = describe(group)
  console.log(name.padEnd(16), String(quotes).padStart(7), percent(says).padStart(10), percent(right).padStart(10))
  return { name, quotes, says, right }
}

console.log('Speakers in gold and in the sample together')
console.log(`${'confidence'.padEnd(16)}  quotes      says     right`)
const bins = [0, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98, 1.01]
const byConfidence = bins.slice(1).flatMap((high, index) => {
  const low = bins[index] ?? 0
  const group = judged.filter((one) => one.confidence >= low && one.confidence < high)
  return group.length > 0 ? [row(`${low.toFixed(2)} – ${Math.min(1, high).toFixed(2)}`, group)] : []
})
console.log(`\n${'rule'.padEnd(16)}  quotes      says     right`)
const byRule = [...new Set(judged.map((one) => one.rule))].sort().map((rule) => row(rule, judged.filter((one) => one.rule === rule)))
console.log('')
const all = row('all', judged)

/** Mean squared distance between what is said and what is so: 0 is perfect. Constant guessing gives right × wrong. */
const brier = mean(judged.map((one) => (one.confidence - Number(one.right)) ** 2))
/** The same if every quote said the share of right ones in the other articles: what knowing nothing of the quote gives. */
const leftOut = mean(
  judged.map((one) => {
    const others = judged.filter((other) => other.article !== one.article)
    return (mean(others.map((other) => Number(other.right))) - Number(one.right)) ** 2
  }),
)
console.log(`Brier score ${brier.toFixed(4)}; the share of right ones in the other articles as the only answer: ${leftOut.toFixed(4)}`)
if (process.argv.includes('--wrong')) for (const { article, rule, confidence, text, said, truth } of judged.filter((one) => !one.right)) console.log(`${article}\t${rule} ${confidence}\t${said} should be ${truth}\t${text.slice(0, 70)}`)
if (process.argv.includes('--wrong')) for (const one of sample.filter(({ of, outcome }) => outcome === 'missed' || outcome === 'spurious' || (of === 'roles' && outcome === 'wrong'))) console.log(`${one.article}\t${one.of} ${one.outcome}\t${one.rule ?? ''} ${one.confidence ?? ''}\t${one.said} should be ${one.truth}\t${one.text.slice(0, 70)}`)
writeFileSync(new URL('results/attribution.json', import.meta.url), `${JSON.stringify({ measured: new Date().toISOString().slice(0, 10), sample: ofSample, byConfidence, byRule, all, brier, leftOut }, null, 2)}\n`)
