import { assert, property, string } from 'fast-check'
import { expect, test } from 'vitest'
import { findTokens } from '../../../src/annotator/text/find-tokens.ts'

const words = (text: string) => findTokens(text).map((token) => token.text)

test.each([
  ['Rp 7.000, naik 2,5 persen (29/11/2022).', ['Rp', '7.000', ',', 'naik', '2,5', 'persen', '(', '29/11/2022', ')', '.']],
  ["Kedai Lobe-lobe milik Ma'ruf di H&M", ['Kedai', 'Lobe-lobe', 'milik', "Ma'ruf", 'di', 'H&M']],
  ['M. Syarief dari Bisnis.com.', ['M.', 'Syarief', 'dari', 'Bisnis.com', '.']],
  ['selesai.Kemudian U.S. pergi', ['selesai', '.', 'Kemudian', 'U.S.', 'pergi']],
  ["Denmark's Jum'at O’Brien’s", ['Denmark', "'s", "Jum'at", 'O’Brien', '’s']],
  ['vitamin A. Lalu', ['vitamin', 'A.', 'Lalu']],
])('%s', (text, expected) => {
  expect(words(text)).toEqual(expected)
})

test('tokens keep their place and nothing but white space is lost', () => {
  assert(
    property(string({ unit: 'grapheme' }), (text) => {
      const tokens = findTokens(text)
      for (const token of tokens) expect(text.slice(token.start, token.end)).toBe(token.text)
      expect(words(text).join('').replace(/[\s\p{M}]/gu, '')).toBe(text.replace(/[\s\p{M}]/gu, ''))
    }),
  )
})
