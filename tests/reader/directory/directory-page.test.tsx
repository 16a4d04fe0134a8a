import { screen, within } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import type { Directory } from '../../../src/model/edition.ts'
import { chooseLanguage } from '../../../src/reader/messages/interface-language.ts'
import { rankNearIds } from '../../../src/reader/not-found/rank-near-ids.ts'
import { renderRoute } from '../../support/render-route.tsx'

beforeEach(() => chooseLanguage('id'))

const entry = (id: string, name: string, articles: number) => ({ id, name, articles, quotes: 0 })
const people: Directory = {
  kind: 'people',
  total: 4,
  letters: [{ letter: 'b', total: 1, parts: 1 }, { letter: 's', total: 3, parts: 1 }],
  ranked: 4,
  entries: [entry('sari', 'Sari', 9), entry('seno', 'Seno', 2), entry('bayu', 'Bayu', 1), entry('surti', 'Surti', 1)],
}
const files = {
  'data/people/index.json': people,
  'data/people/letters/s-1.json': { kind: 'people', letter: 's', letters: ['b', 's'], part: 1, parts: 1, entries: [entry('sari', 'Sari', 9), entry('seno', 'Seno', 2), entry('surti', 'Surti', 1)] },
}

test('from A to Z: letters jump to those on the page; names of one article wait behind their letter', async () => {
  renderRoute('/people/', files)
  const s = await screen.findByRole('region', { name: 'S' })
  expect(within(s).getAllByRole('listitem')).toHaveLength(2)
  expect(within(s).getByRole('link', { name: '1 lagi dalam satu artikel saja' })).toHaveAttribute('href', '/people/letters/s/')
  const letters = screen.getByRole('navigation', { name: 'Huruf' })
  expect(within(letters).getByRole('link', { name: 'Huruf S' })).toHaveAttribute('href', '#huruf-s')
  expect(within(letters).getByRole('link', { name: 'Huruf B' })).toHaveAttribute('href', '/people/letters/b/')
})

test('the most written about first, where the address says so', async () => {
  renderRoute('/people/?order=most', files)
  const names = async () => within(await screen.findByRole('main')).getAllByRole('heading', { level: 1 })
  expect(await names()).toHaveLength(1)
  const list = within(screen.getByRole('main')).getAllByRole('listitem').map(({ textContent }) => textContent)
  expect(list).toEqual(['Sari9 artikel', 'Seno2 artikel', 'Bayu1 artikel', 'Surti1 artikel'])
})

test('all names of a letter', async () => {
  renderRoute('/people/letters/s/', files)
  expect(await screen.findByRole('link', { name: 'Surti' })).toHaveAttribute('href', '/people/surti/')
  expect(screen.getByRole('link', { name: 'Huruf S' })).toHaveAttribute('aria-current', 'page')
})

test('the nearest names: spelt almost so, or sharing a word; others are not suggested', () => {
  const entries = ['galih-prasodjati', 'galuh-pratama', 'ratna-wiyandari', 'bayu'].map((id) => ({ id }))
  expect(rankNearIds('galih-prasojati', entries)[0]?.id).toBe('galih-prasodjati')
  expect(rankNearIds('wiyandari', entries).map(({ id }) => id)).toEqual(['ratna-wiyandari'])
  expect(rankNearIds('xyz', entries)).toEqual([])
})
