import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, test } from 'vitest'
import { chooseLanguage } from '../../../src/reader/messages/interface-language.ts'
import { UnreachableError } from '../../../src/reader/queries/read-data.ts'
import { renderRoute } from '../../support/render-route.tsx'
import { samplePerson, sampleQuote } from '../../support/sample-group.ts'

beforeEach(() => chooseLanguage('id'))

const path = 'data/people/ratna-wiyandari/index.json'
const open = (address = '/people/ratna-wiyandari/', files: Record<string, unknown> = { [path]: samplePerson() }) => renderRoute(address, files)
const said = () => screen.findByRole('region', { name: 'Kata Ratna Wiyandari' })

describe('a person', () => {
  test('what was said stands under its topics, newest topic first, each quote with the way to its sentence', async () => {
    open()
    const headings = within(await said()).getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)
    expect(headings).toEqual(['Beras', 'Pasar', 'Tanpa topik'])
    const beras = screen.getByRole('region', { name: 'Beras' })
    expect(within(beras).getAllByRole('figure').map(({ textContent }) => textContent)).toEqual([expect.stringContaining('Harga beras'), expect.stringContaining('Beras dari Élok')])
    expect(within(beras).getByRole('link', { name: 'Berita ke-3' })).toHaveAttribute('href', '/articles/2026-11-03-pasar/#q1')
  })

  test('typing searches at once, without marks and capitals, and keeps the words in the address', async () => {
    const { history } = open()
    await userEvent.type(within(await said()).getByRole('searchbox'), 'BERAS elok')
    await waitFor(() => expect(history.location.search).toBe('?q=BERAS+elok'))
    expect(within(await said()).getAllByRole('figure')).toHaveLength(1)
    expect(within(await said()).getByRole('status')).toHaveTextContent('1 kutipan ditemukan')
  })

  test('a search that finds nothing says so, and can be cleared', async () => {
    const { history } = open('/people/ratna-wiyandari/?q=gajah')
    expect(within(await said()).getByRole('status')).toHaveTextContent('Tidak ada kutipan dengan “gajah”.')
    await userEvent.click(screen.getByRole('button', { name: 'Hapus pencarian' }))
    await waitFor(() => expect(history.location.search).toBe(''))
    await waitFor(async () => expect(within(await said()).getAllByRole('figure')).toHaveLength(4))
  })

  test('newest first, where the address says so', async () => {
    open('/people/ratna-wiyandari/?order=date')
    expect(within(await said()).queryByRole('heading', { level: 3 })).toBeNull()
    expect(screen.getByRole('button', { name: 'Terbaru dulu' })).toHaveAttribute('aria-pressed', 'true')
  })

  test('a search looks through the older pages too', async () => {
    open('/people/ratna-wiyandari/?q=dahulu', {
      [path]: samplePerson({ quoteTotal: 102, quotePages: 2 }),
      'data/people/ratna-wiyandari/quotes-1.json': { number: 1, quotes: samplePerson().quotes },
      'data/people/ratna-wiyandari/quotes-0.json': { number: 0, quotes: [sampleQuote(1, { texts: ['Dahulu kala'] })] },
    })
    expect(await screen.findByText('“Dahulu kala”')).toBeVisible()
  })

  test('older pages that cannot be reached are said to be missing; the rest stays', async () => {
    const missing = 'data/people/ratna-wiyandari/quotes-0.json'
    open('/people/ratna-wiyandari/?all=1', { [path]: samplePerson({ quotePages: 1 }), [missing]: new UnreachableError(missing) })
    expect(await screen.findByRole('alert')).toHaveTextContent('Sebagian kutipan tidak dapat dimuat')
    expect(within(await said()).getAllByRole('figure')).toHaveLength(4)
  })

  test('roles over time, as worded, with dates and the article', async () => {
    open()
    const roles = await screen.findByRole('region', { name: 'Jabatan dari waktu ke waktu' })
    expect(within(roles).getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(['Gubernur5 Nov 2026', 'Wali Kota1 Nov 2026 – 3 Nov 2026 · 3 artikel'])
    expect(within(roles).getByRole('link', { name: 'Wali Kota' })).toHaveAttribute('href', '/articles/2026-11-03-pasar/')
  })

  test('the time line says in words what it draws', async () => {
    open()
    expect(await screen.findByRole('img', { name: 'Lini masa: 1 Nov 2026 sampai 5 Nov 2026. Paling banyak pada 5 Nov 2026: 3 artikel.' })).toBeVisible()
  })
})

test('a name that is not there: the nearest that are', async () => {
  renderRoute('/people/ratna-wijandari/', {
    'data/people/index.json': {
      kind: 'people',
      total: 2,
      letters: [{ letter: 'r', total: 1, parts: 1 }, { letter: 'z', total: 1, parts: 1 }],
      ranked: 2,
      entries: [{ id: 'zulkifli-amin', name: 'Zulkifli Amin', articles: 2, quotes: 0 }],
    },
    'data/people/letters/r-1.json': { kind: 'people', letter: 'r', letters: ['r', 'z'], part: 1, parts: 1, entries: [{ id: 'ratna-wiyandari', name: 'Ratna Wiyandari', articles: 1, quotes: 0 }] },
  })
  expect(await screen.findByRole('link', { name: 'Ratna Wiyandari' }, { timeout: 5000 })).toHaveAttribute('href', '/people/ratna-wiyandari/')
  expect(screen.queryByRole('link', { name: 'Zulkifli Amin' })).toBeNull()
})
