import { expect, test } from 'vitest'
import { rangeAt, spansOf } from '../../../src/reader/article/text-in-page.ts'

const page = () => {
  const root = document.createElement('div')
  root.innerHTML =
    '<p data-block="0"><span data-not-text>JAKARTA</span>Kata <a href="#">Ratna</a>, “naik”<a data-not-text>1</a> lagi.</p><ul><li data-block="1" data-item="0">ikan</li><li data-block="1" data-item="1">sayur</li></ul>'
  document.body.replaceChildren(root)
  return root
}

test.each([
  [{ block: 0, start: 0, end: 4 }, 'Kata'],
  [{ block: 0, start: 5, end: 10 }, 'Ratna'],
  [{ block: 0, start: 3, end: 12 }, 'a Ratna, '],
  [{ block: 1, item: 1, start: 0, end: 5 }, 'sayur'],
])('the words at %o are found in the page, and the place of the words again', (span, words) => {
  const root = page()
  const range = rangeAt(root, span)
  expect(range?.toString()).toBe(words)
  expect(spansOf(root, range!)).toEqual([{ item: undefined, ...span }])
})

test('what is not of the text does not count', () => {
  const root = page()
  const all = document.createRange()
  all.selectNodeContents(root)
  expect(spansOf(root, all)).toEqual([
    { block: 0, item: undefined, start: 0, end: 'Kata Ratna, “naik” lagi.'.length },
    { block: 1, item: 0, start: 0, end: 4 },
    { block: 1, item: 1, start: 0, end: 5 },
  ])
})

test('a place that the page does not show has no range', () => {
  expect(rangeAt(page(), { block: 0, start: 3, end: 999 })).toBeUndefined()
  expect(rangeAt(page(), { block: 9, start: 0, end: 1 })).toBeUndefined()
})
