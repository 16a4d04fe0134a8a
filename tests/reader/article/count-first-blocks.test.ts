import { expect, test } from 'vitest'
import type { Block } from '../../../src/model/block.ts'
import { countFirstBlocks } from '../../../src/reader/article/count-first-blocks.ts'

const paragraphs = (count: number, letters: number): Block[] => Array.from({ length: count }, () => ({ type: 'paragraph', text: 'a'.repeat(letters) }))
const phone = { width: 412, height: 823 }

test('as many blocks as the screen has room for below the headline', () => {
  expect(countFirstBlocks(paragraphs(20, 220), phone)).toBe(4)
  expect(countFirstBlocks(paragraphs(20, 220), { width: 1280, height: 900 })).toBe(8)
  expect(countFirstBlocks(paragraphs(20, 40), phone)).toBe(12)
})

test('a short article is there as a whole, a list counts with all its items, and one block is always there', () => {
  expect(countFirstBlocks(paragraphs(2, 220), phone)).toBe(2)
  expect(countFirstBlocks([], phone)).toBe(0)
  expect(countFirstBlocks([{ type: 'list', ordered: false, items: ['a'.repeat(600), 'b'.repeat(600)] }, ...paragraphs(3, 220)], phone)).toBe(1)
  expect(countFirstBlocks(paragraphs(3, 220), { width: 320, height: 400 })).toBe(1)
})
