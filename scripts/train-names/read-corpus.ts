import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { NameSpan } from '../../src/annotator/entities/name-labels.ts'
import { isQuotationMark } from '../../src/annotator/entities/name-words.ts'
import { findTokens } from '../../src/annotator/text/find-tokens.ts'

/** A sentence of a corpus: our own words, the names among them, and where each word of the corpus begins among ours. */
export type CorpusSentence = {
  readonly words: readonly string[]
  readonly names: readonly NameSpan[]
  /** The corpus's words and their names, for scoring with its own borders. */
  readonly given: { readonly words: readonly string[]; readonly names: readonly NameSpan[] }
  /** For each of our words, the index of the corpus's word that it is in. */
  readonly origin: readonly number[]
}

const hashOf = (words: readonly string[]) =>
  createHash('sha1').update(`heldout-v1:${words.join('').toLowerCase().replace(/["“”'‘’`]/g, '')}`).digest('hex').slice(0, 16)

/**
 * Reads a file of "word TAB tag" lines with an empty line between sentences (IOB2: B-PER, I-PER, O).
 * @param blocked hashes of sentences that must not be trained on; such sentences are left out
 */
export function readCorpus(file: string, blocked: ReadonlySet<string> = new Set()): { sentences: CorpusSentence[]; leftOut: number } {
  const all = readFileSync(file, 'utf8').split(/\n\s*\n/).map((block) => block.split('\n').filter(Boolean).map((line) => line.split('\t'))).filter((rows) => rows.length > 0)
  const allowed = all.filter((rows) => !blocked.has(hashOf(rows.map(([word]) => word ?? ''))))
  return { sentences: allowed.map((rows) => readSentence(rows.map(([word]) => word ?? ''), rows.map(([, tag]) => tag ?? 'O'))), leftOut: all.length - allowed.length }
}

export const readBlocked = (file: string): Set<string> => new Set(readFileSync(file, 'utf8').split('\n').filter(Boolean))

function readSentence(given: string[], tags: string[]): CorpusSentence {
  const givenNames: NameSpan[] = []
  tags.forEach((tag, at) => {
    if (tag === 'O') return
    const open = givenNames.at(-1)
    if (tag[0] === 'I' && open && open.last === at - 1 && open.kind === tag.slice(2)) givenNames[givenNames.length - 1] = { ...open, last: at }
    else givenNames.push({ first: at, last: at, kind: tag.slice(2) })
  })
  const starts: number[] = []
  let text = ''
  for (const word of given) {
    starts.push(text.length + (text ? 1 : 0))
    text += (text ? ' ' : '') + word
  }
  const tokens = findTokens(text).filter((token) => !isQuotationMark(token.text))
  const origin = tokens.map((token) => starts.findLastIndex((start) => start <= token.start))
  const isMark = (at: number) => !/[\p{L}\p{N}]/u.test(tokens[at]?.text ?? '')
  const names = givenNames.flatMap(({ first, last, kind }): NameSpan[] => {
    let from = origin.findIndex((word) => word >= first), to = origin.findLastIndex((word) => word <= last)
    // "(SBY)" is a name of one word, the brackets are none of it.
    while (from >= 0 && from <= to && isMark(from)) from++
    while (from <= to && isMark(to)) to--
    return from >= 0 && from <= to ? [{ first: from, last: to, kind }] : []
  })
  return { words: tokens.map((token) => token.text), names, given: { words: given, names: givenNames }, origin }
}
