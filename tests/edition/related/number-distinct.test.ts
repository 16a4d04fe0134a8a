import fc from 'fast-check'
import { expect, test } from 'vitest'
import { numberDistinct } from '../../../src/edition/related/number-distinct.ts'

/** Of what a Map would give. */
function numberWithMap(values: Iterable<number>): { numbers: number[]; count: number } {
  const known = new Map<number, number>()
  const numbers = [...values].map((value) => {
    const number = known.get(value) ?? known.size
    known.set(value, number)
    return number
  })
  return { numbers, count: known.size }
}

test('the same value has the same number, and numbers follow each other from 0', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.integer({ min: -3, max: 3 }), fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }))), (values) => {
      const { numbers, count } = numberDistinct(Int32Array.from(values))
      expect({ numbers: [...numbers], count }).toEqual(numberWithMap(values))
    }),
  )
})

test('of many more values than it has room for at first', () => {
  const values = Int32Array.from({ length: 40_000 }, (_, index) => Math.imul(index % 15_000, 0x01000193))
  const { numbers, count } = numberDistinct(values)
  expect([[...numbers], count]).toEqual([numberWithMap(values).numbers, 15_000])
})
