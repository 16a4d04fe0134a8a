import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { chooseLanguage } from '../../../src/reader/messages/interface-language.ts'
import { citeArticle } from '../../../src/reader/share/cite-article.ts'
import { renderRoute } from '../../support/render-route.tsx'
import { sampleArticle } from '../../support/sample-article.ts'

const article = sampleArticle()
const files = { [`data/articles/${article.id}.json`]: article, [`data/related/${article.id}.json`]: { article: article.id, related: [], sameStory: [] } }

beforeEach(() => {
  chooseLanguage('id')
  vi.spyOn(console, 'info').mockImplementation(() => {}) // jsdom has no database: the library holds for the session
})

describe('a citation', () => {
  const cited = { published: '2 Nov 2026', address: 'https://kelana.example/a/', accessed: 'diakses 3 Nov 2026' }

  test('has writers, headline, source, address and the day', () => {
    expect(citeArticle({ headline: 'Pasar', bylines: [{ name: 'Sari Anindita', role: 'author' }, { name: 'Budi', role: 'editor' }], publisher: { name: 'Kelana' } }, cited)).toBe(
      'Sari Anindita. “Pasar”. Kelana, 2 Nov 2026. https://kelana.example/a/ (diakses 3 Nov 2026).',
    )
  })

  test('leaves out what is not known', () => {
    expect(citeArticle({ headline: 'Pasar', bylines: [] }, { ...cited, published: undefined })).toBe('“Pasar”. https://kelana.example/a/ (diakses 3 Nov 2026).')
  })
})

describe('the share sheet', () => {
  const open = async () => {
    const user = userEvent.setup() // brings a clipboard
    renderRoute(`/articles/${article.id}/`, files)
    await user.click((await screen.findAllByRole('button', { name: 'Bagikan' }))[0]!)
    await screen.findByRole('button', { name: 'Salin tautan', hidden: true })
    return user
  }

  test('copies the address and the citation', async () => {
    const user = await open()
    await user.click(screen.getByRole('button', { name: 'Salin tautan', hidden: true }))
    expect(await navigator.clipboard.readText()).toBe('http://localhost:3000/')
    await user.click(screen.getByRole('button', { name: 'Salin sitasi', hidden: true }))
    expect(await navigator.clipboard.readText()).toMatch(/^Sari Anindita\. “Pasar Terapung Dibuka Lagi”\. .*2026\. http:\/\/localhost:3000\/ \(diakses /)
    expect(await screen.findByText('Tersalin.')).toBeInTheDocument()
  })

  test('offers the system’s own sheet where there is one, and says when it fails; that it is closed is no failure', async () => {
    const share = vi.fn<() => Promise<void>>().mockRejectedValueOnce(new DOMException('closed', 'AbortError')).mockRejectedValueOnce(new Error('no'))
    vi.spyOn(console, 'warn').mockImplementation(() => {})
    Object.defineProperty(navigator, 'share', { value: share, configurable: true })
    const user = await open()
    await user.click(screen.getByRole('button', { name: 'Bagikan lewat …', hidden: true }))
    expect(screen.queryByText(/menolak/)).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Bagikan lewat …', hidden: true }))
    expect(await screen.findByText(/menolak/)).toBeInTheDocument()
    Reflect.deleteProperty(navigator, 'share')
  })
})
