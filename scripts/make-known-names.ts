/**
 * Writes data/models/known-names-<language>.tsv: what words and names are mostly, over all articles of a corpus. One article may
 * take "Senayan" for a person; 300 others know better.
 *
 *   npx tsx scripts/make-known-names.ts ../shared/corpus/click-id.jsonl.gz ../shared/gold/gold.jsonl
 *
 * The articles of the gold file are left out, so that it measures on text that nothing was taken from.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { loadResourceFiles } from '../bench/annotator/load-resources.ts'
import { annotate } from '../src/annotator/annotate.ts'
import { readResources } from '../src/annotator/resources.ts'
import { findTokens } from '../src/annotator/text/find-tokens.ts'
import type { Article } from '../src/model/article.ts'
import type { EntityKind } from '../src/model/entity.ts'
import { entityKinds } from '../src/model/kinds.ts'
import { textAt } from '../src/model/block-text.ts'

const [corpusFile, goldFile] = process.argv.slice(2)
if (!corpusFile || !goldFile) throw new Error('npx tsx scripts/make-known-names.ts CORPUS.jsonl.gz GOLD.jsonl')
/** In how many articles a word or name must stand, and what share of them must agree. */
const leastArticles = 4, share = 0.7, strong = 0.9
const resources = readResources(loadResourceFiles(), 'id')
const gold = new Set(readFileSync(goldFile, 'utf8').trim().split('\n').map((line) => (JSON.parse(line) as { id: string }).id))
const letters = { people: 'P', places: 'L', organisations: 'O' } as const

type Tally = Record<EntityKind | 'none', number>
const words = new Map<string, Tally>(), names = new Map<string, Tally>()
const add = (tallies: Map<string, Tally>, key: string, kind: EntityKind | 'none') => {
  const tally = tallies.get(key) ?? { people: 0, places: 0, organisations: 0, none: 0 }
  tally[kind]++
  tallies.set(key, tally)
}
for (const line of gunzipSync(readFileSync(corpusFile)).toString('utf8').trim().split('\n')) {
  const { id, headline, paragraphs } = JSON.parse(line) as { id: string; headline: string; paragraphs: string[] }
  if (gold.has(id)) continue
  const body = paragraphs.map((text) => text.trim()).filter((text) => text !== '')
  if (body.length === 0) continue
  const article: Article = {
    id: 'corpus', language: 'id', headline: headline || '-', bylines: [], people: [], places: [], organisations: [], quotes: [], topics: [],
    body: body.map((text) => ({ type: 'paragraph', text })), source: { format: 'text', name: id, sha256: '0'.repeat(64), notes: [] },
  }
  const annotated = annotate(article, resources)
  const seenWords = new Set<string>(), seenNames = new Set<string>()
  const covered = body.map((text) => new Uint8Array(text.length))
  for (const kind of entityKinds)
    for (const entity of annotated[kind])
      for (const mention of entity.mentions) {
        covered[mention.block]?.fill(1, mention.start, mention.end)
        const name = textAt(annotated.body, mention) ?? ''
        const tokens = findTokens(name).map((token) => token.text)
        if (tokens.length > 1 && tokens.length < 6) seenNames.add(`${letters[kind]}\t${tokens.join(' ')}`)
        // In "Polres Sidoarjo" Sidoarjo is no organisation: only heads and single words tell their kind.
        if (tokens.length === 1 || kind !== 'organisations') for (const token of tokens) seenWords.add(`${letters[kind]}\t${token}`)
      }
  body.forEach((text, block) => {
    const tokens = findTokens(text)
    tokens.forEach((token, at) => {
      if (!covered[block]?.[token.start] && /^\p{Lu}/u.test(token.text) && at > 0 && /^[\p{L},]/u.test(tokens[at - 1]?.text ?? '')) seenWords.add(`N\t${token.text}`)
    })
  })
  const kindOf = { P: 'people', L: 'places', O: 'organisations', N: 'none' } as const
  for (const entry of seenWords) add(words, entry.slice(2), kindOf[entry[0] as 'P'])
  for (const entry of seenNames) add(names, entry.slice(2), kindOf[entry[0] as 'P'])
}
/** The kind that a tally mostly has: in capitals where nearly all agree. */
function judge(tally: Tally): string | undefined {
  const all = tally.people + tally.places + tally.organisations + tally.none
  const [best] = entityKinds.map((kind) => [kind, tally[kind]] as const).sort((a, b) => b[1] - a[1])
  if (!best || all < leastArticles || best[1] / all < share) return undefined
  return best[1] / all >= strong ? letters[best[0]] : letters[best[0]].toLowerCase()
}
const lines = [...words, ...names].flatMap(([name, tally]) => {
  const kind = judge(tally)
  // Where the annotator errs always, all articles agree on the error: "Kyiv" is no person.
  const isPlace = resources.gazetteer.find(name).some((place) => ['country', 'capital', 'province'].includes(place.kind))
  if (!kind || (isPlace && kind.toUpperCase() === 'P') || !/\p{L}{2}/u.test(name) || (name.includes(' ') && kind.toUpperCase() === 'P')) return []
  return [`${name}\t${kind}`]
})
writeFileSync(
  new URL('../data/models/known-names-id.tsv', import.meta.url),
  [
    '# What capitalised words and names mostly are: P person, L place, O organisation; a small letter where fewer articles agree.',
    '# Counted in CLICK-ID (William and Sari 2020, CC BY 4.0) as annotated by Simak itself, by scripts/make-known-names.ts; none of its text.',
    ...lines.sort(),
  ].join('\n') + '\n',
)
console.log(`${lines.length} words and names`)
