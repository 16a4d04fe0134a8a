import { screen, within } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import type { Directory, Group } from '../../../src/model/edition.ts'
import { chooseLanguage } from '../../../src/reader/messages/interface-language.ts'
import { renderRoute } from '../../support/render-route.tsx'

beforeEach(() => chooseLanguage('id'))

const ratna: Group = {
  kind: 'people',
  id: 'ratna-wiyandari',
  name: 'Ratna Wiyandari',
  aliases: ['Ratna'],
  roles: [{ role: 'Wali Kota', published: '2026-11-02T09:30:00+08:00', articles: 1, article: '2026-11-02-pasar' }],
  sameAs: [],
  total: 31,
  pages: 1,
  articles: [{ id: '2026-11-02-pasar', language: 'id', headline: 'Pasar Terapung Dibuka Lagi', quotes: 1 }],
  quotes: [
    {
      article: '2026-11-02-pasar',
      headline: 'Pasar Terapung Dibuka Lagi',
      language: 'id',
      quote: 'q1',
      kind: 'direct',
      texts: ['Kami senang,'],
      speaker: { entity: 'ratna-wiyandari', name: 'Ratna Wiyandari' },
    },
  ],
  quoteTotal: 1,
  quotePages: 0,
  timeline: [{ span: '2026-11-02', articles: 1, quotes: 1 }],
  companions: [{ kind: 'places', id: 'banjarmasin', name: 'Banjarmasin', articles: 12 }],
}

test('a person: what she said, where it stands, her articles and whom she appears with', async () => {
  renderRoute('/people/ratna-wiyandari/', { 'data/people/ratna-wiyandari/index.json': ratna })
  expect(await screen.findByRole('heading', { level: 1, name: 'Ratna Wiyandari' })).toBeVisible()
  const said = screen.getByRole('region', { name: 'Kata Ratna Wiyandari' })
  expect(said).toHaveTextContent('“Kami senang”')
  expect(within(said).getByRole('link', { name: 'Pasar Terapung Dibuka Lagi' })).toHaveAttribute('href', '/articles/2026-11-02-pasar/#q1')
  expect(screen.getByText('31 artikel')).toBeVisible()
  expect(screen.getByRole('link', { name: 'Artikel lebih lama' })).toHaveAttribute('href', '/people/ratna-wiyandari/0/')
  expect(screen.getByRole('link', { name: 'Banjarmasin' })).toHaveAttribute('href', '/places/banjarmasin/')
})

test('a directory lists what there is', async () => {
  const directory: Directory = { kind: 'places', total: 1, letters: [{ letter: 'b', total: 1, parts: 1 }], ranked: 1, entries: [{ id: 'banjarmasin', name: 'Banjarmasin', articles: 12, quotes: 0 }] }
  renderRoute('/places/', { 'data/places/index.json': directory })
  expect(await screen.findByRole('heading', { level: 1, name: /^Semua tempat/ })).toBeVisible()
  expect(within(screen.getByRole('main')).getByRole('link', { name: 'Banjarmasin' })).toHaveAttribute('href', '/places/banjarmasin/')
})

test('an address that is no page number is a page that does not exist', async () => {
  renderRoute('/people/ratna-wiyandari/x1/', { 'data/people/ratna-wiyandari/index.json': ratna })
  expect(await screen.findByRole('heading', { name: 'Halaman ini tidak ada' })).toBeVisible()
})
