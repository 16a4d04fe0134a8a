import { assert, integer, property, tuple, uniqueArray } from 'fast-check'
import { expect, test } from 'vitest'
import { decodePostings, encodePostings, packPosting } from '../../../src/model/search/postings.ts'
import { findFile } from '../../../src/model/search/search-paths.ts'

test('what is packed comes back, also numbers beyond 32 bits', () => {
  const postings = uniqueArray(tuple(integer({ min: 0, max: 2 ** 36 }), integer({ min: 0, max: 15 })), { selector: ([number]) => number })
  assert(
    property(postings, (list) => {
      const sorted = list.toSorted(([a], [b]) => a - b)
      const { numbers, weights } = decodePostings(encodePostings(sorted.map(([number, weight]) => packPosting(number, weight))))
      expect(numbers.map((number, index) => [number, weights[index]])).toEqual(sorted)
    }),
  )
})

test('a key stands in the last file whose first key is not after it', () => {
  const firstKeys = ['@language/id', 'bangun', 'harga']
  expect(['@', '@language/id', 'bangun', 'bank', 'harga', 'zona'].map((key) => findFile(firstKeys, key))).toEqual([-1, 0, 1, 1, 2, 2])
})
