import { screen, within } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import { chooseLanguage } from '../../../src/reader/messages/interface-language.ts'
import { renderRoute } from '../../support/render-route.tsx'
import { samplePerson, sampleQuote } from '../../support/sample-group.ts'

beforeEach(() => chooseLanguage('id'))

const topic = samplePerson({
  kind: 'topics',
  id: 'beras',
  name: 'Beras',
  roles: [],
  articles: [
    { id: '2026-11-05-pasar', language: 'id', headline: 'Harga turun', quotes: 1, published: '2026-11-05T08:00:00+07:00' },
    { id: '2026-11-04-pasar', language: 'id', headline: 'Harga naik', quotes: 0, published: '2026-11-04' },
  ],
  quotes: [sampleQuote(5, { texts: ['Syukurlah'] })],
  voices: [
    { kind: 'people', id: 'ratna-wiyandari', name: 'Ratna Wiyandari', quotes: 2, words: 31 },
    { name: 'seorang pedagang', quotes: 1, words: 5 },
  ],
  silent: [{ kind: 'organisations', id: 'bulog', name: 'Bulog', articles: 2 }],
})

test('a topic: articles and quotes on one line through the days', async () => {
  renderRoute('/topics/beras/', { 'data/topics/beras/index.json': topic })
  const story = await screen.findByRole('region', { name: 'Ceritanya dari waktu ke waktu' })
  expect(within(story).getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual(['Kamis, 5 November 2026', 'Rabu, 4 November 2026'])
  expect(within(story).getByText('“Syukurlah”')).toBeVisible()
  expect(within(story).getByRole('link', { name: 'Lihat dalam teks' })).toHaveAttribute('href', '/articles/2026-11-05-pasar/#q1')
})

test('a topic: who is heard, with quotes and words, and who is only talked about', async () => {
  renderRoute('/topics/beras/', { 'data/topics/beras/index.json': topic })
  const heard = await screen.findByRole('region', { name: 'Siapa yang bersuara' })
  expect(within(heard).getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(['Ratna Wiyandari2 kutipan · 31 kata', 'seorang pedagang (tanpa nama)1 kutipan · 5 kata'])
  const silent = screen.getByRole('region', { name: 'Dibicarakan, tanpa suara' })
  expect(within(silent).getByRole('link', { name: 'Bulog' })).toHaveAttribute('href', '/organisations/bulog/')
})
