import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { segmentText, type Range } from '../../../src/reader/article/segment-text.ts'

const quote = (start: number, end: number): Range => ({ type: 'quote', id: 'q1', piece: 0, start, end })
const mention = (start: number, end: number): Range => ({ type: 'mention', kind: 'people', id: 'ratna', number: 0, start, end })

describe('segmentText', () => {
  test('a text of which nothing is known stays whole', () => {
    expect(segmentText('Pasar dibuka.', [])).toEqual([{ start: 0, text: 'Pasar dibuka.', ranges: [] }])
  })

  test('a name inside a quote has both meanings', () => {
    const segments = segmentText('"Ratna datang," katanya', [quote(1, 14), mention(1, 6)])
    expect(segments.map(({ text, ranges }) => [text, ranges.map(({ type }) => type)])).toEqual([
      ['"', []],
      ['Ratna', ['quote', 'mention']],
      [' datang,', ['quote']],
      ['" katanya', []],
    ])
  })

  test('the segments together are the text, whatever overlaps', () => {
    const ranges = (length: number) =>
      length === 0 ? fc.constant([]) : fc.array(fc.tuple(fc.nat(length - 1), fc.nat(length - 1)).map(([a, b]) => quote(Math.min(a, b), Math.max(a, b) + 1)))
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }).chain((text) => fc.tuple(fc.constant(text), ranges(text.length))),
        ([text, all]) => {
          const segments = segmentText(text, all)
          expect(segments.map((segment) => segment.text).join('')).toBe(text)
          for (const range of all) {
            const covered = segments.filter((segment) => segment.ranges.includes(range)).map((segment) => segment.text)
            expect(covered.join('')).toBe(text.slice(range.start, range.end))
          }
        },
      ),
    )
  })
})
