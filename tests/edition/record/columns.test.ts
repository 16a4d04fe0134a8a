import fc from 'fast-check'
import { expect, test } from 'vitest'
import { MisfitError, readColumns, writeColumns } from '../../../src/edition/record/columns.ts'

const anyTexts = fc.array(fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll('\n', ' ')))
const anyNumbers = fc.array(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 })).map((numbers) => Int32Array.from(numbers))

test('columns are read as they were written', () => {
  fc.assert(
    fc.property(anyTexts, anyNumbers, anyTexts, (names, numbers, words) => {
      const columns = readColumns<{ of: string }>(Buffer.concat(writeColumns({ of: 'kota' }, [names, numbers, words])))
      expect([columns.head, columns.texts(), columns.numbers(), columns.texts()]).toEqual([{ of: 'kota' }, names, numbers, words])
    }),
  )
})

test('what was cut off anywhere, or is something else, is no table', () => {
  const whole = Buffer.concat(writeColumns({}, [['Jakarta', 'Medan'], Int32Array.from([1, 2])]))
  for (let bytes = 0; bytes < whole.byteLength; bytes += 1) expect(() => readColumns(whole.subarray(0, bytes))).toThrow(MisfitError)
  expect(() => readColumns(Buffer.from('{"a":1}\n'))).toThrow(MisfitError)
})

test('a text with a line break of its own is found when it is read', () => {
  expect(() => readColumns(Buffer.concat(writeColumns({}, [['Jakarta\nPusat']]))).texts()).toThrow(MisfitError)
})
