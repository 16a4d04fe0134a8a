import { matchRoutes } from 'react-router'
import { expect, test } from 'vitest'
import { makeQueryClient } from '../../../src/reader/queries/make-query-client.ts'
import { NotFoundError } from '../../../src/reader/queries/read-data.ts'
import { dataOfPage } from '../../../src/reader/offline/data-of-page.ts'
import { makeRoutes } from '../../../src/reader/routes.tsx'

/** The files that the loaders of an address ask for. */
async function readByLoaders(path: string): Promise<string[]> {
  const read = new Set<string>()
  const client = makeQueryClient(async (file) => {
    read.add(file)
    throw new NotFoundError(file)
  })
  client.setDefaultOptions({ queries: { ...client.getDefaultOptions().queries, retry: false } })
  for (const { route, params } of matchRoutes(makeRoutes(client), `/${path}`) ?? []) {
    const { loader } = route
    if (typeof loader === 'function') await Promise.resolve(loader({ request: new Request(`http://test.invalid/${path}`), params, context: {} } as never, undefined as never)).catch(() => undefined)
  }
  await new Promise((resolve) => setTimeout(resolve, 50))
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
  expect(dataOfPage(path)?.toSorted()).toEqual(await readByLoaders(path))
})

test('an address that the edition has not needs nothing that could be kept', () => expect(dataOfPage('nowhere/')).toBeUndefined())
