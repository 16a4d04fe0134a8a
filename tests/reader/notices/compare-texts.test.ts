import { describe, expect, test } from 'vitest'
import { compareLists, compareParagraphs, compareWords } from '../../../src/reader/notices/compare-texts.ts'

describe('what changed in a text', () => {
  test('words that went and words that came, with what stayed between them', () => {
    expect(compareWords('Harga beras turun di Kupang.', 'Harga jagung turun lagi di Kupang.')).toEqual([
      { kind: 'same', text: 'Harga ' },
      { kind: 'gone', text: 'beras ' },
      { kind: 'new', text: 'jagung ' },
      { kind: 'same', text: 'turun ' },
      { kind: 'new', text: 'lagi ' },
      { kind: 'same', text: 'di Kupang.' },
    ])
  })

  test('put together again, both texts are whole', () => {
    const [before, after] = ['a b c d e f', 'a x c d f g']
    const changes = compareWords(before, after)
    const without = (kind: string) => changes.filter((change) => change.kind !== kind).map(({ text }) => text).join('')
    expect(without('new').replaceAll(/\s+/g, ' ').trim()).toBe(before)
    expect(without('gone').replaceAll(/\s+/g, ' ').trim()).toBe(after)
  })

  test('paragraphs that stayed are not shown; one that is like the old one is its new form, another is new', () => {
    const before = ['Judul', 'Pasar dibuka Senin pagi di tepi sungai.', 'Tetap sama.']
    const after = ['Judul', 'Pasar dibuka Selasa pagi di tepi sungai.', 'Tetap sama.', 'Sama sekali baru.']
    expect(compareParagraphs(before, after)).toEqual([
      [
        { kind: 'same', text: 'Pasar dibuka ' },
        { kind: 'gone', text: 'Senin ' },
        { kind: 'new', text: 'Selasa ' },
        { kind: 'same', text: 'pagi di tepi sungai.' },
      ],
      [{ kind: 'new', text: 'Sama sekali baru.' }],
    ])
    expect(compareParagraphs(before, before)).toEqual([])
  })

  test('nothing in common: all gone, all new', () => expect(compareLists(['a'], ['b'])).toEqual([{ kind: 'gone', text: 'a' }, { kind: 'new', text: 'b' }]))
})
