import fc from 'fast-check'
import { expect, test } from 'vitest'
import { takeFirst } from '../../src/edition/take-first.ts'

test('the same as the beginning of the whole list sorted, equal ones in the order in which they came', () => {
  const pairs = fc.array(fc.record({ rank: fc.integer({ min: 0, max: 4 }), name: fc.integer() }))
  fc.assert(
    fc.property(pairs, fc.integer({ min: 1, max: 6 }), (values, count) => {
      expect(takeFirst(values, count, (a, b) => a.rank - b.rank)).toEqual(values.toSorted((a, b) => a.rank - b.rank).slice(0, count))
    }),
  )
})
