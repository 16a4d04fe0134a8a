import { readFileSync } from 'node:fs'
import { parseWordList } from '../../src/model/word-list.ts'
import { describeWords } from '../../src/annotator/entities/describe-words.ts'
import { readGazetteer } from '../../src/annotator/entities/gazetteer.ts'
import { readKnownNames } from '../../src/annotator/entities/known-names.ts'
import { labelWords } from '../../src/annotator/entities/label-words.ts'
import type { WordRow } from '../../src/annotator/entities/name-features.ts'
import { namesOf, type NameSpan } from '../../src/annotator/entities/name-labels.ts'
import type { NameModel } from '../../src/annotator/entities/name-model.ts'
import { readNameLetters } from '../../src/annotator/entities/name-letters.ts'
import { readPersonWords } from '../../src/annotator/entities/person-words.ts'
import { readWordTable } from '../../src/annotator/entities/word-knowledge.ts'
import { describeWord, headLists, readHeadBits } from '../../src/annotator/entities/word-shapes.ts'
import type { CorpusSentence } from './read-corpus.ts'

const read = (path: string) => readFileSync(new URL(`../../data/${path}`, import.meta.url), 'utf8')
const names = readKnownNames(read('models/known-names-id.tsv'))
const tables = {
  table: readWordTable(read('models/words-id.tsv')),
  names,
  persons: readPersonWords(read('models/person-words-id.tsv')),
  letters: readNameLetters(new Uint8Array(readFileSync(new URL('../../data/models/letters-id.bin', import.meta.url)))),
  heads: readHeadBits(new Map(headLists.map((list) => [list, parseWordList(read(`lexicon/id/${list}.txt`))]))),
}
const gazetteer = readGazetteer(read('gazetteer/places.tsv'), read('gazetteer/districts.tsv'))

export const describeSentence = (words: readonly string[]): WordRow => describeWords(words.map((word) => describeWord(word, tables)), gazetteer, names)

/** The model's names in the corpus's own words. */
function namesInGiven(sentence: CorpusSentence, model: NameModel, joinsBrackets: boolean): NameSpan[] {
  const found = namesOf(labelWords(describeSentence(sentence.words), model).labels)
  return (joinsBrackets ? joinBrackets(found, sentence.words) : found).map(({ first, last, kind }) => ({ first: sentence.origin[first] ?? 0, last: sentence.origin[last] ?? 0, kind }))
}

/**
 * "Mahkamah Konstitusi (MK)" is two mentions to the annotator and mostly one name to idner (50 of 74 times in train and dev), so
 * such pairs of organisations are joined before they are compared with it.
 */
function joinBrackets(names: readonly NameSpan[], words: readonly string[]): NameSpan[] {
  const joined: NameSpan[] = []
  for (const name of names) {
    const before = joined.at(-1)
    const isPair = name.kind === 'ORG' && before?.kind === 'ORG' && name.first === before.last + 2 && words[name.first - 1] === '(' && words[name.last + 1] === ')'
    if (before && isPair) joined[joined.length - 1] = { ...before, last: name.last }
    else joined.push(name)
  }
  return joined
}

export type Score = { precision: number; recall: number; f1: number }
const scoreOf = (right: number, found: number, wanted: number): Score => ({ precision: right / (found || 1), recall: right / (wanted || 1), f1: (2 * right) / (found + wanted || 1) })

/** Strict scores: a name is right when its borders and its kind are those of the corpus. */
export function scoreSentences(model: NameModel, sentences: readonly CorpusSentence[], { joinsBrackets = false } = {}): Record<'all' | 'PER' | 'LOC' | 'ORG', Score> {
  const tally = new Map<string, [number, number, number]>(['all', 'PER', 'LOC', 'ORG'].map((kind) => [kind, [0, 0, 0]]))
  const add = (kind: string, column: 0 | 1 | 2) => {
    for (const key of ['all', kind]) {
      const counts = tally.get(key)
      if (counts) counts[column]++
    }
  }
  for (const sentence of sentences) {
    const found = namesInGiven(sentence, model, joinsBrackets)
    for (const name of found) {
      add(name.kind, 1)
      if (sentence.given.names.some((given) => given.first === name.first && given.last === name.last && given.kind === name.kind)) add(name.kind, 0)
    }
    for (const { kind } of sentence.given.names) add(kind, 2)
  }
  return Object.fromEntries([...tally].map(([kind, counts]) => [kind, scoreOf(...counts)])) as Record<'all' | 'PER' | 'LOC' | 'ORG', Score>
}

export const scoreModel = (model: NameModel, sentences: readonly CorpusSentence[], options = {}): string =>
  Object.entries(scoreSentences(model, sentences, options)).map(([kind, { precision, recall, f1 }]) => `${kind} P ${(100 * precision).toFixed(1)} R ${(100 * recall).toFixed(1)} F ${(100 * f1).toFixed(2)}`).join('  ')
