import { expect, test } from 'vitest'
import { lazyPage } from '../../../src/reader/navigation/lazy-page.tsx'
import { isPreloaded, preloadPage } from '../../../src/reader/navigation/preload-page.ts'
import type { Route } from '../../../src/reader/navigation/route.ts'
import { makeQueryClient } from '../../../src/reader/queries/make-query-client.ts'
import { latestQuery } from '../../../src/reader/queries/latest-query.ts'
import { siteQuery } from '../../../src/reader/queries/site-query.ts'
import { sampleEdition } from '../../support/render-route.tsx'

const { counts: _counts, newest: _newest, hash: _hash, ...site } = sampleEdition()

function setUp(page: Route['page']) {
  const client = makeQueryClient(async () => site)
  client.setQueryData(latestQuery().queryKey, { articles: [], older: 0 } as never)
  return { client, routes: [{ path: '/latest', page, reads: () => [latestQuery()] }] satisfies Route[] }
}

test('a page is preloaded when its chunk has come and all is there that it reads', async () => {
  const { client, routes } = setUp(lazyPage(async () => () => null))
  expect(isPreloaded(client, routes, '/latest')).toBe(false)
  await preloadPage(client, routes, '/latest')
  expect(isPreloaded(client, routes, '/latest')).toBe(true)
  client.removeQueries({ queryKey: latestQuery().queryKey })
  expect(isPreloaded(client, routes, '/latest')).toBe(false)
})

test('one that needs no chunk waits for its data alone', () => {
  const { client, routes } = setUp(() => null)
  expect(isPreloaded(client, routes, '/latest')).toBe(false)
  client.setQueryData(siteQuery().queryKey, site)
  expect(isPreloaded(client, routes, '/latest')).toBe(true)
})

test('where there is no page there is nothing to go to at once', () => {
  const { client, routes } = setUp(() => null)
  expect(isPreloaded(client, routes, '/nowhere')).toBe(false)
})
