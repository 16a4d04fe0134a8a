/**
 * Writes data/lexicon/id/organisation-acronyms.txt: acronyms that news articles introduce in brackets behind the name they stand for.
 *
 *   npx tsx scripts/make-acronyms.ts ../shared/corpus/click-id.jsonl.gz [../shared/gold/gold.jsonl]
 *
 * The articles of the gold file, if named, are left out, so that it measures on text that nothing was taken from.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { parseWordList } from '../src/model/word-list.ts'

const [corpusFile, goldFile] = process.argv.slice(2)
if (!corpusFile) throw new Error('say which corpus: npx tsx scripts/make-acronyms.ts CORPUS.jsonl.gz [GOLD.jsonl]')
const gold = new Set(goldFile ? readFileSync(goldFile, 'utf8').trim().split('\n').map((line) => (JSON.parse(line) as { id: string }).id) : [])
const heads = new Set(parseWordList(readFileSync(new URL('../data/lexicon/id/organisation-heads.txt', import.meta.url), 'utf8')).map(([word]) => (word ?? '').toLowerCase()))
const least = 3

const counts = new Map<string, Map<string, number>>()
for (const line of gunzipSync(readFileSync(corpusFile)).toString('utf8').trim().split('\n')) {
  const article = JSON.parse(line) as { id: string; paragraphs: string[] }
  if (gold.has(article.id)) continue
  const seen = new Set<string>()
  for (const text of article.paragraphs)
    for (const [, before = '', acronym = ''] of text.matchAll(/((?:\p{Lu}[\p{L}-]*(?: (?:dan|untuk|of|the|and|for|di) )?[ ]?){2,9}) ?\((\p{Lu}[\p{L}-]{1,11})\)/gu)) {
      const words = before.trim().split(' ')
      // "Ketua Komisi Pemberantasan Korupsi (KPK)": the name begins at the word that begins organisations, else where the initials do.
      const head = words.findIndex((word) => heads.has(word.toLowerCase()))
      const initials = acronym.toLowerCase()
      const byInitials = words.findIndex((_, at) => words.slice(at).filter((word) => /^\p{Lu}/u.test(word)).map((word) => word[0]).join('').toLowerCase() === initials)
      if ((head < 0 && byInitials < 0) || acronym.replace(/[^\p{Lu}]/gu, '').length < 2) continue
      const name = words.slice(byInitials >= 0 ? byInitials : head).join(' ')
      if (seen.has(`${name} ${acronym}`) || !name.includes(' ')) continue
      if (head < 0 && !/Indonesia|Nasional|Organization|Organisation|Association|Agency|Nations|Union|Party|Council|Watch|Service|Federation/.test(name)) continue
      seen.add(`${name} ${acronym}`)
      const names = counts.get(acronym) ?? new Map<string, number>()
      names.set(name, (names.get(name) ?? 0) + 1)
      counts.set(acronym, names)
    }
}
const lines = [...counts].flatMap(([acronym, names]) => {
  const sorted = [...names].sort((a, b) => b[1] - a[1])
  const all = sorted.reduce((sum, [, count]) => sum + count, 0)
  const [best] = sorted
  return best && all >= least && best[1] * 2 >= all ? [`${acronym}\t${best[0]}\t${all}`] : []
})
writeFileSync(
  new URL('../data/lexicon/id/organisation-acronyms.txt', import.meta.url),
  [
    '# Acronyms of organisations, the name they stand for, and in how many articles they are introduced in brackets.',
    '# From CLICK-ID (William and Sari 2020, CC BY 4.0) by scripts/make-acronyms.ts.',
    ...lines.sort(),
  ].join('\n') + '\n',
)
console.log(`${lines.length} acronyms`)
