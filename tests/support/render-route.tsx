import { render } from '@testing-library/react'
import { UNSAFE_createMemoryHistory as createMemoryHistory } from 'react-router'
import type { Edition } from '../../src/model/edition.ts'
import { App } from '../../src/reader/app.tsx'
import { AppPages } from '../../src/reader/navigation/app-pages.tsx'
import { AppRouter } from '../../src/reader/navigation/app-router.tsx'
import { reportCaught } from '../../src/reader/navigation/report-caught.ts'
import { makeQueryClient } from '../../src/reader/queries/make-query-client.ts'
import { NotFoundError } from '../../src/reader/queries/read-data.ts'

export const sampleEdition = (): Edition => ({
  title: 'Harian Kelana',
  language: 'id',
  timeZone: 'Asia/Jakarta',
  notice: 'Koran rekaan.',
  counts: { articles: 1, topics: 1, people: 1, places: 1, organisations: 1, quotes: 3 },
  languages: ['id'],
  newest: '2026-11-02T09:30:00+08:00',
  hash: 'abc',
})

type Files = Record<string, unknown>

/** The whole app at an address, with these data files as its edition. A file that is an Error is thrown when it is read. */
export function renderRoute(address: string, files: Files) {
  const { counts: _counts, newest: _newest, hash: _hash, ...site } = sampleEdition()
  const all: Files = { 'data/site.json': site, 'data/edition.json': sampleEdition(), ...files }
  const client = makeQueryClient(async (path) => {
    const file = all[path]
    if (file instanceof Error) throw file
    if (file === undefined) throw new NotFoundError(path)
    return structuredClone(file)
  })
  client.setDefaultOptions({ queries: { ...client.getDefaultOptions().queries, retry: false } })
  const history = createMemoryHistory({ initialEntries: [address], v5Compat: true })
  render(
    <App client={client}>
      <AppRouter history={history} basename="/">
        <AppPages />
      </AppRouter>
    </App>,
    { onCaughtError: reportCaught },
  )
  return { history, client }
}
