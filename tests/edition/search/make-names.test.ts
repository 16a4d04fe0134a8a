import fc from 'fast-check'
import { expect, test } from 'vitest'
import { listBeginnings } from '../../../src/edition/search/make-names.ts'
import { nameBeginning } from '../../../src/model/search/search-paths.ts'
import { splitWords } from '../../../src/model/search/split-words.ts'

const beginningsOfWords = (name: string) => [...new Set(splitWords(name).map(({ folded }) => nameBeginning(folded)))]

test('a name is filed where a search for each of its words looks', () => {
  expect(listBeginnings('Jens Stoltenberg')).toEqual(['jen', 'sto'])
  for (const name of ["Ma'ruf Amin", 'G20', 'PT. Duta 2.500', 'Rp2.500', 'Élise', '𝔸𝔹ℂ𝔻', '', 'a-b-c', 'Jalan K.H. Wahid 3,5 km'] as const) expect([name, listBeginnings(name)]).toEqual([name, beginningsOfWords(name)])
  const part = fc.constantFrom('Kota', 'a', 'G20', '2.5', ',', '.', "'", '’', '-', ' ', '_', '&', 'é', '7', 'n')
  fc.assert(fc.property(fc.array(part, { maxLength: 8 }), (parts) => void expect(listBeginnings(parts.join(''))).toEqual(beginningsOfWords(parts.join('')))), { numRuns: 500 })
})
