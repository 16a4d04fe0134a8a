import { expect, test } from 'vitest'
import { commandOfKey } from '../../../src/reader/shortcuts/command-of-key.ts'

const press = (key: string, more: Partial<KeyboardEvent> = {}) =>
  commandOfKey({ key, ctrlKey: false, metaKey: false, altKey: false, isComposing: false, target: document.body, defaultPrevented: false, ...more })

test('a key asks for its command', () => {
  expect(press('?')).toBe('help')
  expect(press('j')).toBe('next')
  expect(press('x')).toBeUndefined()
  expect(press('constructor')).toBeUndefined()
})

test('a key with a modifier belongs to the browser', () => {
  expect(press('s', { ctrlKey: true })).toBeUndefined()
  expect(press('h', { metaKey: true })).toBeUndefined()
})

test.each(['input', 'textarea', 'select'])('no key is taken from a %s', (tag) => {
  expect(press('/', { target: document.createElement(tag) })).toBeUndefined()
})
