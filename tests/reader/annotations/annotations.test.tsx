import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test, vi } from 'vitest'
import { rangeAt } from '../../../src/reader/article/text-in-page.ts'
import { chooseLanguage } from '../../../src/reader/messages/interface-language.ts'
import { renderRoute } from '../../support/render-route.tsx'
import { sampleArticle } from '../../support/sample-article.ts'

const article = sampleArticle()
const files = { [`data/articles/${article.id}.json`]: article, [`data/related/${article.id}.json`]: { article: article.id, related: [], sameStory: [] } }

const lights = new Map<string, string[]>()

beforeEach(() => {
  chooseLanguage('id')
  lights.clear()
  vi.spyOn(console, 'info').mockImplementation(() => {}) // jsdom has no database: the library holds for the session
  vi.stubGlobal('CSS', { highlights: { set: (name: string, ranges: Range[]) => lights.set(name, ranges.map(String)), delete: (name: string) => lights.delete(name) } })
  vi.stubGlobal('Highlight', function highlight(...ranges: Range[]) {
    return ranges
  })
  Range.prototype.getClientRects = () => [{ left: 10, bottom: 20 }] as unknown as DOMRectList
})

test('selected words are highlighted, noted, listed and removed; the note is the reader’s own text', async () => {
  renderRoute(`/articles/${article.id}/`, files)
  await screen.findByRole('heading', { level: 1 })
  await screen.findByRole('button', { name: 'Simpan' })
  getSelection()?.addRange(rangeAt(document, { block: 2, start: 1, end: 12 })!)
  const toolbar = await screen.findByRole('toolbar', { name: 'Bagian yang dipilih' })
  await userEvent.click(within(toolbar).getByRole('button', { name: 'Sorot' }))
  const list = await screen.findByRole('region', { name: 'Sorotan dan catatan Anda' })
  expect(within(list).getByText('Kami senang')).toBeVisible()
  expect(lights.get('marked')).toEqual(['Kami senang'])

  await userEvent.click(within(list).getByRole('button', { name: 'Tulis catatan' }))
  await userEvent.type(await screen.findByRole('textbox', { hidden: true }), 'Cek <b>lagi</b>')
  await userEvent.click(screen.getByRole('button', { name: 'Simpan catatan', hidden: true }))
  expect(await within(list).findByText('Cek <b>lagi</b>')).toBeVisible()
  expect(lights.get('noted')).toEqual(['Kami senang'])

  await userEvent.click(within(list).getByRole('button', { name: 'Hapus sorotan: Kami senang' }))
  await vi.waitFor(() => expect(screen.queryByRole('region', { name: 'Sorotan dan catatan Anda' })).toBeNull())
})

test('sentences are chosen and highlighted by keys', async () => {
  renderRoute(`/articles/${article.id}/`, files)
  await userEvent.click(await screen.findByRole('button', { name: 'Sorot' }))
  const chooser = await screen.findByRole('region', { name: 'Pilih kalimat' })
  expect(chooser).toHaveFocus()
  const before = lights.get('chosen')
  await userEvent.keyboard('{ArrowDown}')
  expect(lights.get('chosen')).not.toEqual(before)
  await userEvent.keyboard('{Shift>}{ArrowDown}{/Shift}')
  expect(lights.get('chosen')).toHaveLength(2)
  await userEvent.keyboard('{Enter}')
  expect(await screen.findByRole('region', { name: 'Sorotan dan catatan Anda' })).toBeVisible()
  await userEvent.keyboard('{Escape}')
  expect(screen.queryByRole('region', { name: 'Pilih kalimat' })).toBeNull()
  expect(screen.getByRole('button', { name: 'Sorot' })).toHaveFocus()
})
