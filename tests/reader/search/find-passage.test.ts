import { expect, test } from 'vitest'
import type { Block } from '../../../src/model/block.ts'
import { findPassage } from '../../../src/reader/search/find-passage.ts'

const paragraph = (text: string): Block => ({ type: 'paragraph', text })
const caption = (text: string): Block => ({ type: 'figure', text })
const find = (body: Block[], ...terms: string[]) => findPassage(body, new Set(terms), (folded) => folded)

test('the earliest stretch in which most of the words stand together, with them marked', () => {
  const passage = find([paragraph('Pasar sepi.'), paragraph('Pasar di tepi jembatan ramai.'), paragraph('Jembatan dan pasar.')], 'pasar', 'jembatan')
  expect(passage?.text).toBe('Pasar di tepi jembatan ramai.')
  expect(passage?.marks.map(({ start, end }) => passage.text.slice(start, end))).toEqual(['Pasar', 'jembatan'])
})

test('a caption only where the text has fewer of them', () => {
  expect(find([caption('Jembatan baru.'), paragraph('Warga lewat jembatan itu.')], 'jembatan')?.text).toBe('Warga lewat jembatan itu.')
  expect(find([caption('Jembatan dan pasar.'), paragraph('Warga lewat jembatan itu.')], 'jembatan', 'pasar')?.text).toBe('Jembatan dan pasar.')
  expect(find([caption('Jembatan baru.')], 'jembatan')?.text).toBe('Jembatan baru.')
})

test('nothing where the body has none', () => expect(find([paragraph('Sunyi.')], 'pasar')).toBeUndefined())
