import { expect, test } from 'vitest'
import { planBundles } from '../../../src/edition/search/plan-bundles.ts'

test('three bundles at most, and what is old stays in the first', () => {
  expect(planBundles(20_113)).toEqual([
    { first: 0, count: 16_384 },
    { first: 16_384, count: 3584 },
    { first: 19_968, count: 145 },
  ])
  expect(planBundles(145)).toEqual([{ first: 0, count: 145 }])
  expect(planBundles(0)).toEqual([])
  expect(planBundles(20_123).slice(0, 2)).toEqual(planBundles(20_113).slice(0, 2))
})
