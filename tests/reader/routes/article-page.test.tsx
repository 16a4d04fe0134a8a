import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { chooseLanguage } from '../../../src/reader/messages/interface-language.ts'
import { UnreachableError } from '../../../src/reader/queries/read-data.ts'
import { renderRoute } from '../../support/render-route.tsx'
import { sampleArticle } from '../../support/sample-article.ts'

const article = sampleArticle()
const address = `/articles/${article.id}/`
const files = {
  [`data/articles/${article.id}.json`]: article,
  [`data/related/${article.id}.json`]: {
    article: article.id,
    related: [
      {
        summary: { id: '2026-10-20-perpustakaan', language: 'id', headline: 'Perpustakaan Terapung', quotes: 2 },
        reasons: [
          { why: 'quoted', kind: 'people', id: 'ratna-wiyandari', name: 'Ratna Wiyandari' },
          { why: 'about', kind: 'places', id: 'banjarmasin', name: 'Banjarmasin' },
          { why: 'about', kind: 'topics', id: 'pasar', name: 'Pasar' },
          { why: 'about', kind: 'topics', id: 'banjarmasin', name: 'Banjarmasin' },
        ],
      },
    ],
    sameStory: [{ summary: { id: '2026-11-02-pasar-terapung-buka', language: 'id', headline: 'Pasar Terapung Buka Lagi Hari Ini', publisher: 'Kabar Barito', quotes: 0 }, reasons: [] }],
  },
}

beforeEach(() => chooseLanguage('id'))

/** jsdom has no style sheet that opens the panels beside the text, and gives closed ones no name: found by their label. */
const findPanel = (label: string) => screen.findByLabelText(label)

describe('an article page', () => {
  test('shows the headline block', async () => {
    renderRoute(address, files)
    expect(await screen.findByRole('heading', { level: 1, name: 'Pasar Terapung Dibuka Lagi' })).toBeVisible()
    const main = screen.getByRole('main')
    expect(within(main).getByText('Sari Anindita')).toBeVisible()
    expect(within(main).getByText('Senin, 2 November 2026, 09.30 WITA')).toBeVisible()
    expect(within(main).getByRole('img', { name: 'Perahu pedagang sayur' })).toHaveAttribute('width', '1200')
    await vi.waitFor(() => expect(document.title).toBe('Pasar Terapung Dibuka Lagi · Harian Kelana'))
  })

  test('lists every quote with its speaker, direct speech between quotation marks and reported speech without', async () => {
    renderRoute(address, files)
    const panel = await findPanel('Siapa berkata apa')
    const [first, second, third] = within(panel).getAllByRole('figure', { hidden: true })
    expect(first).toHaveTextContent('Ratna Wiyandari')
    expect(first).toHaveTextContent('Wali Kota')
    expect(first).toHaveTextContent('“Kami senang” … “Besok kami buka lagi.”')
    expect(second).toHaveTextContent('tidak langsung')
    expect(second?.textContent).not.toMatch(/[“”]/)
    expect(third).toHaveTextContent('seorang pedagang')
    expect(third).toHaveTextContent('belum pasti')
  })

  test('a quote leads to its sentence, and the sentence back to the quote', async () => {
    const { history } = renderRoute(address, files)
    const panel = await findPanel('Siapa berkata apa')
    await userEvent.click(within(panel).getAllByRole('link', { name: 'Lihat dalam teks', hidden: true })[0]!)
    expect(history.location.hash).toBe('#q1')
    expect(document.getElementById('q1')).toHaveClass('quoted-spot')
    await userEvent.click(screen.getByRole('link', { name: 'Kutipan 1, Ratna Wiyandari: ke daftar kutipan' }))
    expect(history.location.hash).toBe('#entry-q1')
    expect(document.getElementById('entry-q1')).toHaveClass('bg-spot')
  })

  test('names in the text lead to their pages', async () => {
    renderRoute(address, files)
    const [mention] = await screen.findAllByRole('link', { name: 'Ratna Wiyandari' })
    expect(mention).toHaveAttribute('href', '/people/ratna-wiyandari/')
  })

  test('the names panel goes from one mention to the next', async () => {
    const { history } = renderRoute(address, files)
    const panel = await findPanel('Dalam artikel ini')
    const next = () => userEvent.click(within(panel).getByRole('link', { name: /di mana teks menyebut Ratna Wiyandari: disebut 3 kali/, hidden: true }))
    await next()
    expect(history.location.hash).toBe('#people-ratna-wiyandari-0')
    await next()
    expect(history.location.hash).toBe('#people-ratna-wiyandari-1')
    expect(document.getElementById('people-ratna-wiyandari-1')).toHaveClass('mention-spot')
  })

  test('what to read next says why', async () => {
    renderRoute(address, files)
    const related = await screen.findByRole('region', { name: 'Baca lanjutannya' })
    expect(within(related).getByRole('link', { name: 'Perpustakaan Terapung' })).toBeVisible()
    expect(within(related).getByRole('link', { name: 'Banjarmasin' })).toHaveAttribute('href', '/places/banjarmasin/')
    expect(related).toHaveTextContent('Keduanya mengutip Ratna Wiyandari. Keduanya tentang Banjarmasin dan Pasar.')
    const versions = screen.getByRole('region', { name: 'Berita ini di penerbit lain' })
    expect(versions).toHaveTextContent('Kabar Barito')
    expect(within(versions).getByRole('link', { name: 'Pasar Terapung Buka Lagi Hari Ini' })).toHaveAttribute('href', '/articles/2026-11-02-pasar-terapung-buka/')
  })

  test('turns to English when the reader asks', async () => {
    renderRoute(address, files)
    await userEvent.selectOptions(await screen.findByRole('combobox', { name: 'Bahasa', hidden: true }), 'en')
    expect(await screen.findByText('Monday, November 2, 2026, 09:30 WITA')).toBeVisible()
    expect(document.documentElement.lang).toBe('en')
    expect(screen.getByRole('heading', { level: 1 })).toHaveAttribute('lang', 'id')
  })
})

describe('an article that cannot be shown', () => {
  test('one that does not exist is said not to exist', async () => {
    renderRoute('/articles/tidak-ada/', {})
    expect(await screen.findByRole('heading', { name: 'Halaman ini tidak ada' })).toBeVisible()
    expect(screen.getByRole('link', { name: 'Ke beranda' })).toHaveAttribute('href', '/')
  })

  test('one that cannot be reached says so, and what is there', async () => {
    const path = `data/articles/${article.id}.json`
    renderRoute(address, { ...files, [path]: new UnreachableError(path) })
    expect(await screen.findByRole('heading', { name: 'Anda sedang luring' })).toBeVisible()
    expect(await screen.findByText(/Belum ada artikel yang tersimpan/)).toBeVisible()
  })

  test('a damaged one is shown as far as it goes, and says what is wrong', async () => {
    const broken = structuredClone(article)
    broken.people[0]!.mentions[0]!.end = 999
    renderRoute(address, { ...files, [`data/articles/${article.id}.json`]: broken })
    expect(await screen.findByRole('heading', { level: 1, name: 'Pasar Terapung Dibuka Lagi' })).toBeVisible()
    expect(screen.getByText(/rusak di beberapa tempat/)).toBeVisible()
    expect(screen.getByText(/people\[0\]\.mentions\[0\]: block 1 has no text/)).toBeInTheDocument()
  })

  test('one of which nothing is left names the file and what is wrong', async () => {
    renderRoute(address, { ...files, [`data/articles/${article.id}.json`]: { id: article.id } })
    expect(await screen.findByRole('heading', { name: 'Halaman ini tidak dapat ditampilkan' })).toBeVisible()
    expect(screen.getByText(/has no headline and text/)).toBeVisible()
  })
})
