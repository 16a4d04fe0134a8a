import type { SectionModel } from './guess-section.ts'

/** Weights are kept in steps of this size, one printable character each: "~" is the largest. */
const step = 0.1
const zero = 80
const least = 33
const greatest = 126

/** Reads data/models/sections-<language>.tsv; undefined for a language without one. */
export function readSectionModel(text: string): SectionModel | undefined {
  const [head = '', ...lines] = text.split('\n')
  if (head === '') return undefined
  const sections = head.split('\t')
  const [bias = [], ...rows] = lines.filter(Boolean).map((line) => sections.map((_, at) => (line.charCodeAt(at) - zero) * step))
  const words = lines.filter(Boolean).slice(1).map((line) => line.slice(sections.length))
  return { sections, bias, weights: new Map(words.map((word, index) => [word, rows[index] ?? []])) }
}

/** Sections in the first line, then a line for the bias and one for each word: a character for each section's weight, then the word. */
export function writeSectionModel({ sections, bias, weights }: SectionModel): string {
  const write = (row: readonly number[]) => row.map((value) => String.fromCharCode(Math.max(least, Math.min(greatest, Math.round(value / step) + zero)))).join('')
  return [sections.join('\t'), write(bias), ...[...weights].map(([word, row]) => `${write(row)}${word}`)].join('\n') + '\n'
}
