import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import type { NameSpan } from '../../src/annotator/entities/name-labels.ts'
import { isQuotationMark } from '../../src/annotator/entities/name-words.ts'
import { findTokens } from '../../src/annotator/text/find-tokens.ts'
import type { CorpusSentence } from './read-corpus.ts'

/** Reads click-names.tsv together with the corpus whose sentences it annotates. */
export function readClick(corpusFile: string): CorpusSentence[] {
  const rows = readFileSync(new URL('click-names.tsv', import.meta.url), 'utf8').trim().split('\n').filter((line) => !line.startsWith('#')).map((line) => line.split('\t'))
  const wanted = new Set(rows.map(([id]) => id))
  const paragraphs = new Map<string, string[]>()
  for (const line of gunzipSync(readFileSync(corpusFile)).toString('utf8').trim().split('\n')) {
    const id = /"id": ?"([^"]+)"/.exec(line)?.[1]
    if (id && wanted.has(id)) paragraphs.set(id, (JSON.parse(line) as { paragraphs: string[] }).paragraphs)
  }
  return rows.map(([id = '', paragraph, start, end, names = '']) => {
    const text = (paragraphs.get(id)?.[Number(paragraph)] ?? '').trim().slice(Number(start), Number(end))
    const tokens = findTokens(text).filter((token) => !isQuotationMark(token.text))
    const spans = names.split(' ').filter(Boolean).flatMap((entry): NameSpan[] => {
      const [kind = '', range = ''] = entry.split(':')
      const [from = 0, to = 0] = range.split('-').map(Number)
      const first = tokens.findIndex((token) => token.start >= from), last = tokens.findLastIndex((token) => token.end <= to)
      return first >= 0 && first <= last ? [{ first, last, kind }] : []
    })
    const words = tokens.map((token) => token.text)
    return { words, names: spans, given: { words, names: spans }, origin: words.map((_, at) => at) }
  })
}
