import { expect, test } from 'vitest'
import { directionOf } from '../../src/model/direction-of.ts'

test.each([
  ['id', 'ltr'],
  ['en-GB', 'ltr'],
  ['ar', 'rtl'],
  ['fa-IR', 'rtl'],
  ['ms-Arab', 'rtl'],
  ['ks-Latn', 'ltr'],
])('%s is written %s', (language, direction) => {
  expect(directionOf(language)).toBe(direction)
})
