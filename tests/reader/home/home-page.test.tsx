import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test } from 'vitest'
import type { ArticleSummary } from '../../../src/model/edition.ts'
import type { Front } from '../../../src/model/front.ts'
import { groupByDay } from '../../../src/reader/home/group-by-day.ts'
import { chooseLanguage } from '../../../src/reader/messages/interface-language.ts'
import { renderRoute } from '../../support/render-route.tsx'
import { sampleQuote } from '../../support/sample-group.ts'

beforeEach(() => chooseLanguage('id'))

const article = (number: number, wish: Partial<ArticleSummary> = {}): ArticleSummary => ({ id: `berita-${number}`, language: 'id', headline: `Berita ${number}`, quotes: 0, published: `2026-10-${String(number).padStart(2, '0')}`, ...wish })
const articles = Array.from({ length: 30 }, (_, index) => article(31 - index))
const front: Front = {
  week: { from: '2026-10-25', to: '2026-10-31' },
  quoted: [{ id: 'ratna-wiyandari', name: 'Ratna Wiyandari', role: 'Wali Kota', quotes: 7, articles: 2, excerpt: sampleQuote(1) }],
  rising: [{ id: 'beras', name: 'Beras', articles: 4, before: 1 }],
  sections: [
    { id: 'daerah', name: 'Daerah', language: 'id', articles: 40, newest: [article(31)] },
    { id: 'economy', name: 'Economy', language: 'en', articles: 2, newest: [article(3, { language: 'en' })] },
  ],
  languages: [{ language: 'id', articles: 40 }, { language: 'en', articles: 2 }],
}
const files = {
  'data/front.json': front,
  'data/latest/index.json': { total: 42, pages: 1, articles },
  'data/latest/0.json': { number: 0, articles: [article(2), article(1), { ...article(1), id: 'tertua', headline: 'Yang tertua', published: '2026-09-30' }] },
  'data/sections/daerah/index.json': { total: 2, pages: 0, articles: [article(30), article(29)] },
}

test('the front page: lead, most quoted of the edition’s week, topics rising, sections', async () => {
  renderRoute('/', files)
  expect(await screen.findByRole('region', { name: 'Berita utama' })).toBeVisible()
  const quoted = screen.getByRole('region', { name: 'Paling banyak dikutip' })
  expect(quoted).toHaveTextContent('25 Okt 2026 – 31 Okt 2026')
  expect(within(quoted).getByRole('link', { name: 'Ratna Wiyandari' })).toHaveAttribute('href', '/people/ratna-wiyandari/')
  expect(screen.getByRole('region', { name: 'Topik yang naik' })).toHaveTextContent('Beras4 artikel pekan ini')
  expect(within(screen.getByRole('region', { name: 'Daerah' })).getByRole('link', { name: 'Daerah' })).toHaveAttribute('href', '/sections/daerah/')
})

test('older articles open below, day by day, and the address says how many pages are open', async () => {
  const { history } = renderRoute('/', files)
  const more = await screen.findByRole('link', { name: 'Muat artikel yang lebih lama' })
  expect(more).toHaveAttribute('href', '/latest/0/')
  await userEvent.click(more)
  await waitFor(() => expect(history.location.search).toBe('?pages=1'))
  expect(await screen.findByRole('link', { name: 'Yang tertua' }, { timeout: 5000 })).toBeVisible()
  expect(screen.getByRole('heading', { name: 'Rabu, 30 September 2026' })).toBeVisible()
  expect(screen.getByRole('link', { name: 'Halaman 0' })).toHaveAttribute('href', '/latest/0/')
  expect(screen.getByText('Itulah artikel tertua dalam edisi ini.')).toBeVisible()
  expect(screen.getAllByRole('link', { name: 'Berita 2' })).toHaveLength(1)
})

test('a section has a page of its own', async () => {
  renderRoute('/sections/daerah/', files)
  expect(await screen.findByRole('heading', { level: 1, name: 'Daerah' })).toBeVisible()
  expect(await screen.findByText('2 artikel')).toBeVisible()
  expect(screen.getByRole('link', { name: 'Berita 30' })).toBeVisible()
  expect(screen.queryByRole('link', { name: 'Berita 31' })).toBeNull()
  expect(screen.getByRole('link', { name: 'Daerah' })).toHaveAttribute('aria-current', 'true')
})

test('a section that is none says so', async () => {
  renderRoute('/sections/gosip/', files)
  expect(await screen.findByRole('heading', { level: 1, name: 'Halaman ini tidak ada' })).toBeVisible()
})

test('a chosen language offers only its sections', async () => {
  renderRoute('/languages/en/', { ...files, 'data/languages/en/index.json': { total: 1, pages: 0, articles: [article(3, { language: 'en' })] } })
  expect(await screen.findByRole('link', { name: 'Berita 3' })).toBeVisible()
  const sections = screen.getByRole('list', { name: 'Rubrik' })
  expect(within(sections).getAllByRole('link').map(({ textContent }) => textContent)).toEqual(['Semua', 'Economy'])
})

test('days are the newspaper’s own, and articles without a date come together', () => {
  const days = groupByDay([article(2, { published: '2026-10-02T00:30:00+07:00' }), article(3, { published: '2026-10-02' }), { id: 'x', language: 'id', headline: 'x', quotes: 0 }])
  expect(days.map(({ day, articles }) => [day, articles.length])).toEqual([['2026-10-02', 2], [undefined, 1]])
})
