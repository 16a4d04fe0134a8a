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

function numberAll(values: Iterable<number>): { numbers: number[]; count: number } {
  const all = Int32Array.from(values)
  const { find, count } = numberDistinct([all.subarray(0, 2), all.subarray(2)])
  const numbers = new Int32Array(all.length)
  find(all, numbers, 0)
  return { numbers: [...numbers], count }
}

test('the same value has the same number, and numbers follow each other from 0', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.integer({ min: -3, max: 3 }), fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }))), (values) => {
      expect(numberAll(values)).toEqual(numberWithMap(values))
    }),
  )
})

test('of many more values than it has room for at first', () => {
  const values = Int32Array.from({ length: 40_000 }, (_, index) => Math.imul(index % 15_000, 0x01000193))
  const { numbers, count } = numberAll(values)
  expect([numbers, count]).toEqual([numberWithMap(values).numbers, 15_000])
})

test('of as many words as a million articles have, in no more time each', { timeout: 20_000 }, () => {
  const values = Int32Array.from({ length: 1_500_000 }, (_, index) => Math.imul(index, 0x01000193))
  const { find, count } = numberDistinct([values])
  const numbers = new Int32Array(values.length)
  find(values, numbers, 0)
  expect([count, numbers.every((number, index) => number === index)]).toEqual([1_500_000, true])
})

test('a value that is none of them has no number', () => {
  const { find } = numberDistinct([Int32Array.of(4, 7)])
  const numbers = new Int32Array(6).fill(9)
  find(Int32Array.of(4, 7, 0, 5, -4), numbers, 1)
  expect([...numbers]).toEqual([9, 0, 1, -1, -1, -1])
})
