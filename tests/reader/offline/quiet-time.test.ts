import { expect, test } from 'vitest'
import { isCheap } from '../../../src/reader/offline/quiet-time.ts'

test('nothing is fetched ahead where it may cost the reader', () => {
  expect(isCheap(undefined)).toBe(true)
  expect(isCheap({ effectiveType: '4g', type: 'wifi' })).toBe(true)
  expect(isCheap({ saveData: true })).toBe(false)
  expect(isCheap({ type: 'cellular' })).toBe(false)
  expect(isCheap({ effectiveType: 'slow-2g' })).toBe(false)
})
