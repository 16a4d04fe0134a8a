import { expect, test } from 'vitest'
import * as fc from 'fast-check'
import { countPages, takePage } from '../../src/edition/number-pages.ts'
import { pageSize } from '../../src/model/paths.ts'

const newestFirst = (total: number) => Array.from({ length: total }, (_, index) => total - 1 - index)
const all = (total: number) => Array.from({ length: countPages(total) }, (_, number) => takePage(newestFirst(total), number))

test.each([
  [0, 0],
  [30, 0],
  [31, 1],
  [60, 1],
  [61, 2],
])('%i articles need %i pages beside the newest', (total, pages) => expect(countPages(total)).toBe(pages))

test('page 0 holds the oldest, newest of them first', () => expect(takePage(newestFirst(45), 0)).toEqual(newestFirst(30)))

test('every article is on the newest page or on a numbered one', () => {
  fc.assert(
    fc.property(fc.nat(500), (total) => {
      const shown = new Set([...newestFirst(total).slice(0, pageSize), ...all(total).flat()])
      expect(shown.size).toBe(total)
    }),
  )
})

test('a numbered page never changes when newer articles come', () => {
  fc.assert(
    fc.property(fc.nat(300), fc.nat(300), (total, more) => {
      expect(all(total + more).slice(0, countPages(total))).toEqual(all(total))
    }),
  )
})
