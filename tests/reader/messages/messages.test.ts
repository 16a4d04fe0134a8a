import { expect, test } from 'vitest'
import { en } from '../../../src/reader/messages/en.ts'
import { id } from '../../../src/reader/messages/id.ts'
import { writeCount } from '../../../src/reader/messages/write-count.ts'

test('numbers and plurals follow the language', () => {
  expect(writeCount(en.counts.articles, 1, 'en')).toBe('1 article')
  expect(writeCount(en.counts.articles, 1204, 'en')).toBe('1,204 articles')
  expect(writeCount(id.counts.articles, 1204, 'id')).toBe('1.204 artikel')
  expect(writeCount(id.mentions, 3, 'id')).toBe('disebut 3 kali')
})

/** The texts of a language, with the place where each stands. */
const texts = (value: unknown, path = ''): [string, string][] =>
  typeof value === 'string'
    ? [[path, value]]
    : typeof value === 'function'
      ? [[path, String(value('X', 'Y'))]]
      : Object.entries(value as object).flatMap(([key, inner]) => texts(inner, `${path}.${key}`))

test('no text of the interface is empty, and none is left in the other language', () => {
  const english = new Map(texts(en))
  // Words that are the same in both languages.
  const shared = new Set(['.menu', '.bylineRole.editor', '.bylineRole.reporter', '.groups.organisations'])
  for (const [path, text] of texts(id)) {
    expect(text.trim(), path).not.toBe('')
    if (!shared.has(path)) expect(text, path).not.toBe(english.get(path))
  }
  expect(texts(id).map(([path]) => path).toSorted()).toEqual([...english.keys()].toSorted())
})
