import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { annotate } from '../../src/annotator/annotate.ts'
import type { AnnotatorResources } from '../../src/annotator/resources.ts'
import { importSource } from '../../src/importer/import-source.ts'
import type { Lexicon } from '../../src/model/word-list.ts'

export type Counted = { precision: number; recall: number; f1: number; tp: number; fp: number; fn: number }
export type GoldScores = Record<'people' | 'places' | 'organisations', Counted> & Record<'direct' | 'indirect', Counted & { attribution: number; endToEnd: number }>

/** Imports and annotates the raw gold articles and has the shared scorer compare them with the annotations made by hand. */
export async function scoreGold(shared: string, resources: AnnotatorResources, lexicons: ReadonlyMap<string, Lexicon>, only?: (name: string) => boolean): Promise<GoldScores> {
  const folder = mkdtempSync(join(tmpdir(), 'simak-gold-'))
  try {
    const names = readdirSync(join(shared, 'gold/raw')).filter((name) => !only || only(name))
    for (const name of names) {
      const bytes = new Uint8Array(readFileSync(join(shared, 'gold/raw', name)))
      const { articles } = await importSource({ name, bytes, sha256: createHash('sha256').update(bytes).digest('hex') }, { timeZone: 'Asia/Jakarta', lexicons })
      for (const article of articles) writeFileSync(join(folder, name.replace(/\.txt$/, '.json')), JSON.stringify(annotate(article, resources)))
    }
    const wanted = new Set(names.map((name) => name.replace(/\.txt$/, '')))
    const gold = join(folder, 'gold.jsonl')
    const lines = readFileSync(join(shared, 'gold/gold.jsonl'), 'utf8').trim().split('\n')
    writeFileSync(gold, lines.filter((line) => wanted.has((JSON.parse(line) as { id: string }).id)).join('\n'))
    return JSON.parse(execFileSync(process.execPath, [join(shared, 'eval/score-annotations.mjs'), gold, folder, '--json'], { encoding: 'utf8' })) as GoldScores
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
