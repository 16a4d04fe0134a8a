import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test, vi } from 'vitest'
import { data } from '../../../src/model/paths.ts'
import { chooseLanguage } from '../../../src/reader/messages/interface-language.ts'
import { UnreachableError } from '../../../src/reader/queries/read-data.ts'
import { buildIndex } from '../../edition/search/build-index.ts'
import { makeArticle } from '../../edition/make-article.ts'
import { renderRoute } from '../../support/render-route.tsx'

const articles = [
  makeArticle({ headline: 'Kota membangun jembatan baru', id: 'jembatan', published: '2025-03-01', section: 'Kota', people: ['Sari Wulandari'], quotes: [['Sari Wulandari', 'Jembatan ini selesai Juni']] }),
  makeArticle({ headline: 'Pembangunan pasar tertunda', id: 'pasar', published: '2025-03-02', section: 'Ekonomi', people: ['Bram Santoso'] }),
]
const index = await buildIndex(articles)
const files = (without: (path: string) => boolean = () => false) =>
  Object.fromEntries([
    ...[...index].map(([path, text]) => [path, without(path) ? new UnreachableError(path) : (JSON.parse(text) as unknown)]),
    ...articles.map((article) => [data.article(article.id), article]),
  ])

const isPhone = vi.fn<() => boolean>()

beforeEach(() => {
  chooseLanguage('id')
  isPhone.mockReturnValue(false)
  vi.stubGlobal('matchMedia', (query: string) => ({ matches: query === '(pointer: coarse)' && isPhone() }))
})

test('a search from the address shows articles with the words marked in all their forms', async () => {
  renderRoute('/search/?q=pembangunan', files())
  const first = await screen.findByRole('heading', { level: 2, name: 'Pembangunan pasar tertunda' })
  expect(within(first).getByText('Pembangunan').tagName).toBe('MARK')
  expect(within(await screen.findByRole('heading', { name: 'Kota membangun jembatan baru' })).getByText('membangun').tagName).toBe('MARK')
  expect(screen.getByText('2 artikel ditemukan')).toHaveAttribute('role', 'status')
})

test('quotes are searched by their words, with who said them', async () => {
  renderRoute('/search/?q=jembatan', files())
  await userEvent.click(await screen.findByRole('button', { name: /Kutipan\s*1/ }))
  expect(await screen.findByText('Sari Wulandari')).toBeInTheDocument()
  expect(screen.getByRole('link', { name: 'Kota membangun jembatan baru' })).toHaveAttribute('href', '/articles/jembatan/#q1')
})

test('a filter goes into the address and can be taken out again', async () => {
  const { history } = renderRoute('/search/?q=pembangunan&person=sari-wulandari', files())
  expect(await screen.findByText('1 artikel ditemukan')).toBeInTheDocument()
  await userEvent.click(await screen.findByRole('button', { name: 'Tanpa Sari Wulandari' }))
  expect(await screen.findByText('2 artikel ditemukan')).toBeInTheDocument()
  expect(history.location.search).toBe('?q=pembangunan')
  await userEvent.click(screen.getByText('Saring'))
  await userEvent.selectOptions(await screen.findByLabelText('Rubrik'), 'Ekonomi')
  expect(await screen.findByText('1 artikel ditemukan')).toBeInTheDocument()
  expect(history.location.search).toBe('?q=pembangunan&section=Ekonomi')
})

test('while one types it suggests names and headlines; the arrow keys and Enter choose', async () => {
  const { history } = renderRoute('/search/', files())
  const field = await screen.findByRole('combobox', { name: 'Cari' })
  await userEvent.type(field, 'wul')
  const option = await screen.findByRole('option', { name: /Sari Wulandari/ })
  expect(field).toHaveAttribute('aria-expanded', 'true')
  await userEvent.keyboard('{ArrowDown}{ArrowDown}')
  expect(option).toHaveAttribute('aria-selected', 'true')
  expect(field).toHaveAttribute('aria-activedescendant', option.id)
  await userEvent.keyboard('{Enter}')
  await waitFor(() => expect(history.location.pathname).toBe('/people/sari-wulandari/'))
})

test('Enter without a choice searches; Escape closes the suggestions', async () => {
  const { history } = renderRoute('/search/', files())
  const field = await screen.findByRole('combobox', { name: 'Cari' })
  await userEvent.type(field, 'pasar')
  await screen.findByRole('listbox')
  await userEvent.keyboard('{Escape}')
  expect(screen.queryByRole('listbox')).not.toBeInTheDocument()
  await userEvent.keyboard('{Enter}')
  expect(history.location.search).toBe('?q=pasar')
  expect(await screen.findByText('1 artikel ditemukan')).toBeInTheDocument()
})

test('the field keeps the focus when it is sent, and says what is shown after a step back', async () => {
  const { history } = renderRoute('/search/?q=pembangunan', files())
  const field = await screen.findByRole('combobox', { name: 'Cari' })
  await waitFor(() => expect(field).toHaveValue('pembangunan'))
  await userEvent.clear(field)
  await userEvent.type(field, 'pasar{Enter}')
  expect(await screen.findByText('1 artikel ditemukan')).toBeInTheDocument()
  expect(field).toHaveFocus()
  history.go(-1)
  expect(await screen.findByText('2 artikel ditemukan')).toBeInTheDocument()
  expect(field).toHaveValue('pembangunan')
})

test('on a phone it gives the focus up: the keyboard would stand over what is found', async () => {
  isPhone.mockReturnValue(true)
  renderRoute('/search/', files())
  const field = await screen.findByRole('combobox', { name: 'Cari' })
  await userEvent.type(field, 'pasar{Enter}')
  expect(await screen.findByText('1 artikel ditemukan')).toBeInTheDocument()
  expect(field).not.toHaveFocus()
  expect(field).toHaveValue('pasar')
})

test('nothing found, nothing to look for, and an index that is not there each say what they are', async () => {
  renderRoute('/search/?q=kangguru', files())
  expect(await screen.findByText('Tidak ada yang ditemukan.')).toBeInTheDocument()
})

test('only words that everybody uses', async () => {
  renderRoute('/search/?q=yang', files())
  expect(await screen.findByText(/hampir setiap artikel/)).toBeInTheDocument()
})

test('a part of the index that is not on this device is no zero', async () => {
  renderRoute('/search/?q=jembatan', files((path) => /^search\/\d/.test(path)))
  expect(await screen.findByText(/tidak lengkap tanpa sambungan/)).toBeInTheDocument()
  expect(screen.queryByText('Tidak ada yang ditemukan.')).not.toBeInTheDocument()
})

test('no index at all', async () => {
  renderRoute('/search/?q=jembatan', files((path) => path.startsWith('search/')))
  expect(await screen.findByRole('alert')).toHaveTextContent('Periksa sambungan')
})
