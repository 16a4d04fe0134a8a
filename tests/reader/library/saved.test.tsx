import { act, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test, vi } from 'vitest'
import { chooseLanguage } from '../../../src/reader/messages/interface-language.ts'
import { renderRoute } from '../../support/render-route.tsx'
import { sampleArticle } from '../../support/sample-article.ts'

const article = sampleArticle()
const files = { [`data/articles/${article.id}.json`]: article, [`data/related/${article.id}.json`]: { article: article.id, related: [], sameStory: [] } }

beforeEach(() => {
  chooseLanguage('id')
  vi.spyOn(console, 'info').mockImplementation(() => {}) // jsdom has no database: the library holds for the session
})

test('an article is saved from its page, listed, and taken off the list', async () => {
  const { history } = renderRoute(`/articles/${article.id}/`, files)
  await userEvent.click(await screen.findByRole('button', { name: 'Simpan' }))
  expect(await screen.findByRole('button', { name: 'Tersimpan' })).toHaveAttribute('aria-pressed', 'true')
  expect(await screen.findByText(/sampai halaman ini ditutup/)).toBeInTheDocument()

  await act(async () => history.push('/saved/'))
  expect(await screen.findByText(/tidak mengizinkan penyimpanan/)).toBeVisible()
  expect(await screen.findByRole('link', { name: article.headline })).toHaveAttribute('href', `/articles/${article.id}/`)
  await userEvent.click(screen.getByRole('button', { name: `Hapus dari simpanan: ${article.headline}` }))
  expect(await screen.findByText(/Belum ada yang disimpan/)).toBeVisible()
})
