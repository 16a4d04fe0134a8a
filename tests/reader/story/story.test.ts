import { describe, expect, test } from 'vitest'
import type { ArticleSummary } from '../../../src/model/edition.ts'
import { chooseWindow } from '../../../src/reader/story/choose-window.ts'
import { parseFollowedGroup } from '../../../src/reader/story/followed-group.ts'

const article = (day: number): ArticleSummary => ({ id: `a${day}`, language: 'id', headline: `Hari ${day}`, published: `2026-11-${String(day).padStart(2, '0')}`, quotes: 0 })
const newestFirst = Array.from({ length: 12 }, (_, index) => article(12 - index))

describe('chooseWindow', () => {
  test('shows what came before and after, oldest first', () => {
    const story = chooseWindow(newestFirst, 'a6')
    expect(story?.articles.map(({ id }) => id)).toEqual(['a3', 'a4', 'a5', 'a6', 'a7', 'a8', 'a9'])
    expect([story?.previous?.id, story?.next?.id]).toEqual(['a5', 'a7'])
  })

  test('stays full at either end', () => {
    expect(chooseWindow(newestFirst, 'a1')?.articles.map(({ id }) => id)).toEqual(['a1', 'a2', 'a3', 'a4', 'a5', 'a6', 'a7'])
    expect(chooseWindow(newestFirst, 'a12')?.articles.at(-1)?.id).toBe('a12')
    expect(chooseWindow(newestFirst, 'a12')?.next).toBeUndefined()
  })

  test('an article that is not in the list has no place in the story', () => {
    expect(chooseWindow(newestFirst, 'x')).toBeUndefined()
  })
})

test.each([
  ['people/galih-prasodjati', { kind: 'people', id: 'galih-prasodjati' }],
  ['people/', undefined],
  ['articles/x', undefined],
  ['people/../../etc', undefined],
  [null, undefined],
])('%s is followed as %o', (text, expected) => {
  expect(parseFollowedGroup(text)).toEqual(expected)
})
