/**
 * Writes sentences of news articles with the names that the annotator finds in them, as one more corpus to train on: what
 * a whole article tells (full names, acronyms, titles) teaches the model what a single sentence does not.
 *
 *   npx tsx scripts/make-silver-names.ts ../shared/corpus/click-id.jsonl.gz ../shared/gold/gold.jsonl FILE.tsv
 *
 * The articles of the gold file are left out. Nothing of the file is kept in the project but the weights.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { annotate } from '../src/annotator/annotate.ts'
import { readResources } from '../src/annotator/resources.ts'
import { findPassages } from '../src/annotator/text/find-passages.ts'
import { findSentences } from '../src/annotator/text/find-sentences.ts'
import type { Article } from '../src/model/article.ts'
import { entityKinds } from '../src/model/entity.ts'

const [corpusFile, goldFile, out] = process.argv.slice(2)
if (!corpusFile || !goldFile || !out) throw new Error('npx tsx scripts/make-silver-names.ts CORPUS.jsonl.gz GOLD.jsonl FILE.tsv')
const articleCount = Number(process.env.ARTICLES ?? 4500), perArticle = 2
const data = fileURLToPath(new URL('../data/', import.meta.url))
const files = new Map(['lexicon', 'gazetteer', 'authority', 'models'].flatMap((folder) => readdirSync(data + folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => [`${entry.parentPath}/${entry.name}`.slice(data.length), new Uint8Array(readFileSync(`${entry.parentPath}/${entry.name}`))] as const)))
const resources = readResources(files, 'id')
const gold = new Set(readFileSync(goldFile, 'utf8').trim().split('\n').map((line) => (JSON.parse(line) as { id: string }).id))
type Line = { id: string; headline: string; paragraphs: string[] }
const lines = gunzipSync(readFileSync(corpusFile)).toString('utf8').trim().split('\n')

/** The same sequence at every run (Park and Miller 1988). */
let seed = 20191001
const random = () => (seed = (seed * 48271) % 2147483647) / 2147483647
const tagOf = { people: 'PER', places: 'LOC', organisations: 'ORG' } as const
const blocks: string[] = []
for (let taken = 0; taken < articleCount; ) {
  const line = JSON.parse(lines[Math.floor(random() * lines.length)] ?? '{}') as Line
  const paragraphs = line.paragraphs.map((text) => text.trim()).filter((text) => text !== '')
  if (gold.has(line.id) || paragraphs.length < 3) continue
  taken++
  const article: Article = {
    id: 'silver', language: 'id', headline: line.headline || '-', bylines: [], people: [], places: [], organisations: [], quotes: [], topics: [],
    body: paragraphs.map((text) => ({ type: 'paragraph', text })), source: { format: 'text', name: line.id, sha256: '0'.repeat(64), notes: [] },
  }
  const annotated = annotate(article, resources)
  const draft = findSentences(findPassages(article), resources)
  const sentences = draft.sentences.flatMap((sentence) => {
    const passage = draft.passages[sentence.block + 1]
    const tokens = passage?.tokens.filter((token) => token.start >= sentence.start && token.end <= sentence.end) ?? []
    if (tokens.length < 6 || tokens.length > 60) return []
    const rows = tokens.map((token) => {
      for (const kind of entityKinds)
        for (const { mentions } of annotated[kind])
          for (const mention of mentions)
            if (mention.block === sentence.block && mention.start <= token.start && mention.end >= token.end) return `${token.text}\t${mention.start === token.start ? 'B' : 'I'}-${tagOf[kind]}`
      return `${token.text}\tO`
    })
    return [{ rows, names: rows.filter((row) => /\tB-/.test(row)).length }]
  })
  const named = sentences.filter(({ names }) => names > 0)
  for (let at = 0; at < perArticle && named.length > 0; at++) blocks.push(named.splice(Math.floor(random() * named.length), 1)[0]?.rows.join('\n') ?? '')
  const plain = sentences.filter(({ names }) => names === 0)
  if (taken % 4 === 0 && plain.length > 0) blocks.push(plain[Math.floor(random() * plain.length)]?.rows.join('\n') ?? '')
}
writeFileSync(out, `${blocks.join('\n\n')}\n`)
console.log(`${blocks.length} sentences`)
