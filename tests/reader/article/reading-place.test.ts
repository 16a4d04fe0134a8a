import { describe, expect, test } from 'vitest'
import { findPlace, isWorthOffering, placeOf } from '../../../src/reader/article/reading-place.ts'
import { sampleArticle } from '../../support/sample-article.ts'

const article = sampleArticle()
const remembered = (block: number) => ({ article: article.id, seen: '2026-11-02T03:00:00Z', ...placeOf(article, block) })

describe('a remembered place', () => {
  test('is where it was', () => expect(findPlace(article, remembered(3))).toEqual(placeOf(article, 3)))

  test('moves with its words when a correction puts a paragraph before it', () => {
    const corrected = { ...article, body: [article.body[0]!, { type: 'paragraph' as const, text: 'Koreksi: harinya Senin.' }, ...article.body.slice(1)] }
    expect(findPlace(corrected, remembered(3))?.block).toBe(4)
  })

  test('keeps its number when its words were changed', () => {
    const corrected = { ...article, body: article.body.with(3, { type: 'paragraph', text: 'Ditulis ulang.' }) }
    expect(findPlace(corrected, remembered(3))?.block).toBe(3)
  })

  test('is gone when the article has become shorter', () => {
    expect(findPlace({ ...article, body: article.body.slice(0, 2) }, remembered(4))).toBeUndefined()
  })
})

test('the whole text is read at its last block', () => expect(placeOf(article, article.body.length - 1).progress).toBe(1))

describe('going on reading is offered', () => {
  test('in the midst of a text', () => expect(isWorthOffering(placeOf(article, 3), 0)).toBe(true))
  test.each([
    ['at its beginning', 1, 0],
    ['at its end', article.body.length - 1, 0],
    ['where the reader is anyway', 3, 3],
  ])('not %s', (_, block, reading) => expect(isWorthOffering(placeOf(article, block), reading)).toBe(false))
})
