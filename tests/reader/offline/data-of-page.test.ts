import { expect, test } from 'vitest'
import { makeQueryClient } from '../../../src/reader/queries/make-query-client.ts'
import { NotFoundError } from '../../../src/reader/queries/read-data.ts'
import { dataOfPage } from '../../../src/reader/offline/data-of-page.ts'
import { preloadPage } from '../../../src/reader/navigation/preload-page.ts'
import { routes } from '../../../src/reader/routes.tsx'

/** The files that the app asks for at an address. */
async function readByApp(path: string): Promise<string[]> {
  const read = new Set<string>()
  const client = makeQueryClient(async (file) => {
    read.add(file)
    throw new NotFoundError(file)
  })
  client.setDefaultOptions({ queries: { ...client.getDefaultOptions().queries, retry: false } })
  await preloadPage(client, routes, `/${path}`).catch(() => {})
  return [...read].toSorted()
}

test.each([
  '',
  'articles/2026-11-02-pasar/',
  'latest/3/',
  'people/',
  'people/sari/',
  'topics/pasar/2/',
  'places/letters/b/',
  'places/letters/b/2/',
  'map/',
  'connections/',
  'about/',
  'search/',
  'offline/',
  'saved/',
])('the app needs for "%s" just what is kept for it', async (path) => {
  expect(dataOfPage(path)?.toSorted()).toEqual(await readByApp(path))
})

test('an address that the edition has not needs nothing that could be kept', () => expect(dataOfPage('nowhere/')).toBeUndefined())
