import { existsSync, mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { keepBuilt } from '../../src/edition/keep-built.ts'
import { makeFolder } from './make-folder.ts'

const write = (text: string) => async (folder: string) => {
  await new Promise((resolve) => setImmediate(resolve))
  writeFileSync(join(folder, 'built.js'), text)
}

test('what was built is taken again, and built anew for another hash', async () => {
  const shelf = join(makeFolder(), 'worker')
  const first = await keepBuilt(shelf, 'a'.repeat(32), write('one'))
  expect(await keepBuilt(shelf, 'a'.repeat(32), () => Promise.reject(new Error('not again')))).toBe(first)
  expect(await keepBuilt(shelf, 'b'.repeat(32), write('two'))).not.toBe(first)
  expect(readFileSync(join(first, 'built.js'), 'utf8')).toBe('one')
})

test('two builds of the same end in one folder, and one that fails leaves none', async () => {
  const shelf = join(makeFolder(), 'worker')
  const [one, other] = await Promise.all([keepBuilt(shelf, 'a'.repeat(32), write('same')), keepBuilt(shelf, 'a'.repeat(32), write('same'))])
  expect(one).toBe(other)
  await expect(keepBuilt(shelf, 'b'.repeat(32), () => Promise.reject(new Error('broken')))).rejects.toThrow('broken')
  expect(readdirSync(shelf)).toEqual(['a'.repeat(16)])
})

test('the four last used stay; the draft of a build that was killed goes after a day', async () => {
  const shelf = join(makeFolder(), 'worker')
  for (const [index, letter] of ['a', 'b', 'c', 'd'].entries()) utimesSync(await keepBuilt(shelf, letter.repeat(32), write(letter)), index + 1, index + 1)
  for (const draft of ['draft-old', 'draft-new']) mkdirSync(join(shelf, draft))
  utimesSync(join(shelf, 'draft-old'), 1, 1)
  await keepBuilt(shelf, 'a'.repeat(32), write('a'))
  await keepBuilt(shelf, 'e'.repeat(32), write('e'))
  expect(readdirSync(shelf).map((name) => name.slice(0, 9)).sort()).toEqual(['aaaaaaaaa', 'ccccccccc', 'ddddddddd', 'draft-new', 'eeeeeeeee'])
  expect(existsSync(join(shelf, 'draft-old'))).toBe(false)
})
