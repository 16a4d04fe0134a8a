import type { Draft, Passage, Sentence } from '../step.ts'
import { spanIn } from '../step.ts'
import type { AnnotatorResources } from '../resources.ts'
import { wordsOf, type Lexicon } from '../../model/word-list.ts'

/** A stop (or several), then the marks that close with it: `.`, `?"`, `…)`. */
const stopPattern = /[.!?…]+["”’'»)\]]*/gu
const openers = '"“‘\'«(['
/** A pair of double quotation marks, straight, curly or mixed, within a paragraph. */
const quotedPattern = /[“"„][^“”"„]*[”"]/gu

/**
 * Steps: the sentences of the body. A stop ends a sentence when white space and a capital, digit or opening mark follow
 * (or the text ends), unless it stands inside a pair of quotation marks ("Saya tahu. Dia pergi," katanya. is one sentence)
 * or belongs to an abbreviation ("Kombes Pol. Budi", "Rp. 7.000"), an initial ("M. Syarief") or a number ("1. ").
 */
export function findSentences(draft: Draft, { lexicon }: AnnotatorResources): Draft {
  const abbreviations = readAbbreviations(lexicon)
  return { ...draft, sentences: draft.passages.flatMap((passage) => (passage.block === undefined ? [] : splitPassage(passage, abbreviations))) }
}

type Abbreviations = { readonly neverEnd: ReadonlySet<string>; readonly mayEnd: ReadonlySet<string> }

const cache = new WeakMap<Lexicon, Abbreviations>()

function readAbbreviations(lexicon: Lexicon): Abbreviations {
  const known = cache.get(lexicon)
  if (known) return known
  const lower = (list: string) => new Set(wordsOf(lexicon, list).map((word) => word.toLowerCase().replace(/\.$/, '')))
  const read = { neverEnd: lower('abbreviations'), mayEnd: lower('abbreviations-at-end') }
  cache.set(lexicon, read)
  return read
}

function splitPassage(passage: Passage, abbreviations: Abbreviations): Sentence[] {
  const { text } = passage
  const quoted = [...text.matchAll(quotedPattern)].map((match) => [match.index, match.index + match[0].length] as const)
  const sentences: Sentence[] = []
  let start = 0
  const close = (end: number) => {
    const from = start + (/^\s*/.exec(text.slice(start, end))?.[0].length ?? 0)
    const to = from + text.slice(from, end).trimEnd().length
    const span = from < to ? spanIn(passage, from, to) : undefined
    if (span) sentences.push(span)
    start = end
  }
  for (const match of text.matchAll(stopPattern)) {
    const end = match.index + match[0].length
    const insideQuotes = quoted.some(([from, to]) => match.index > from && end < to)
    if (!insideQuotes && endsSentence(text, match.index, end, abbreviations)) close(end)
  }
  close(text.length)
  return sentences
}

function endsSentence(text: string, stop: number, end: number, { neverEnd, mayEnd }: Abbreviations): boolean {
  const after = text.slice(end, end + 4)
  if (after.trim() === '') return true
  const next = after.trimStart()[0] ?? ''
  const nextBegins = /[\p{Lu}\p{N}]/u.test(next) || openers.includes(next)
  // "selesai.Kemudian": the page lost the space; but "Bisnis.com", "7.000", "U.S" go on.
  if (!/^\s/.test(after)) return text[stop] === '.' && /\p{Ll}{2}$/u.test(text.slice(0, stop)) && /^\p{Lu}\p{Ll}/u.test(after)
  if (!nextBegins) return false
  if (text[stop] !== '.' || end - stop > 1) return true
  const word = /[\p{L}\p{N}.]+$/u.exec(text.slice(0, stop))?.[0] ?? ''
  if (neverEnd.has(word.toLowerCase())) return false
  // "beras, gula, dst. Menurut dia" ends, "pukul 7 p.m. 20 orang" goes on: such a word ends a sentence only before a capital.
  if (mayEnd.has(word.toLowerCase())) return /\p{Lu}/u.test(next)
  if (/^\p{Lu}$/u.test(word) || /^(?:\p{L}\.)+\p{L}$/u.test(word)) return false
  // "1. Siapkan air": a number that begins the text or a line is its label.
  return !/^\p{N}{1,2}$/u.test(word) || !/(?:^|\n)\s*\p{N}{1,2}$/u.test(text.slice(0, stop))
}
