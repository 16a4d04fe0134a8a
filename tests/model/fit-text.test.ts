import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { breakLines, fitText } from '../../src/model/fit-text.ts'

describe('fitText', () => {
  const measure = (text: string, size: number) => text.length * size * 0.5
  const box = { width: 400, height: 200, sizes: [40, 30, 20], leading: 1.25 }

  test('a short text is large, a longer one smaller', () => {
    expect(fitText('Kami senang', box, measure).size).toBe(40)
    expect(fitText('kata '.repeat(18).trim(), box, measure).size).toBe(30)
  })

  test('what fits at no size is cut at a word and says so', () => {
    const { size, lines } = fitText('kata '.repeat(400).trim(), box, measure)
    expect(size).toBe(20)
    expect(lines).toHaveLength(8)
    expect(lines.at(-1)).toMatch(/kata …$/)
    expect(fitText('kata '.repeat(400).trim(), box, measure).cut).toBe(true)
  })

  test('breaking loses no word', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1 }), (words) => {
        expect(breakLines(words.join(' '), 60, (line) => line.length * 5).join(' ')).toBe(words.join(' '))
      }),
    )
  })

  test('a size at which a word would be cut is too large; a word wider than the box at any size is cut where the line ends', () => {
    expect(fitText(`a ${'b'.repeat(25)}`, box, measure)).toEqual({ size: 30, lines: ['a', 'b'.repeat(25)] })
    expect(fitText('c'.repeat(90), box, measure)).toEqual({ size: 20, lines: ['c'.repeat(40), 'c'.repeat(40), 'c'.repeat(10)] })
  })
})
