import { afterEach, describe, expect, test, vi } from 'vitest'
import { data } from '../../src/model/paths.ts'
import { keepQueries, restoreQueries } from '../../src/reader/page-state.ts'
import { makeQueryClient } from '../../src/reader/queries/make-query-client.ts'
import { sampleArticle } from '../support/sample-article.ts'

const article = sampleArticle()
const key = ['articles', article.id]
const clientOf = () => makeQueryClient(() => Promise.reject(new Error('nothing is read here')))

/** The state of a page that shows an article, of which its file has this. */
function stateOf(content: unknown = article) {
  const client = clientOf()
  client.setQueryData(key, article)
  client.setQueryData(['latest'], { total: 0 })
  return keepQueries(client, '/simak/', (path) => (path === data.article(article.id) ? content : undefined))
}

/** The network has these files, by address. */
const serve = (files: Record<string, string>) =>
  vi.stubGlobal('fetch', (address: string) => (address in files ? Promise.resolve(new Response(files[address])) : Promise.reject(new TypeError('no connection'))))

const address = `/simak/${data.article(article.id)}`

afterEach(() => {
  vi.unstubAllGlobals()
  globalThis.simakFiles = undefined
})

describe('what a page tells its script', () => {
  test('an article is left in its file; what has none, or is not as its file, stands in the page', () => {
    expect(stateOf()).toEqual({ queries: [[['latest'], { total: 0 }]], files: [[key, address, expect.any(Number)]] })
    expect(stateOf({ ...article, headline: 'damaged' }).files).toEqual([])
    expect(stateOf({ ...article, headline: 'damaged' }).queries).toContainEqual([key, article])
  })

  test('is taken up from the page and from the file', async () => {
    serve({ [address]: JSON.stringify(article) })
    const client = clientOf()
    expect(await restoreQueries(client, stateOf())).toBe(true)
    expect(client.getQueryData(key)).toEqual(article)
    expect(client.getQueryData(['latest'])).toEqual({ total: 0 })
  })

  test('an answer that was asked for before is taken', async () => {
    serve({})
    globalThis.simakFiles = [Promise.resolve(new Response(JSON.stringify(article)))]
    expect(await restoreQueries(clientOf(), stateOf())).toBe(true)
  })

  test('a file of a newer edition is not taken for the one the page was made from', async () => {
    serve({ [address]: JSON.stringify({ ...article, headline: 'Pasar Terapung Ramai Lagi' }) })
    const client = clientOf()
    expect(await restoreQueries(client, stateOf())).toBe(false)
    expect(client.getQueryData(key)).toBeUndefined()
  })

  test('what cannot be reached is said', async () => {
    serve({})
    await expect(restoreQueries(clientOf(), stateOf())).rejects.toThrow('no connection')
    globalThis.simakFiles = [Promise.resolve(new Response('', { status: 503 }))]
    serve({ [address]: JSON.stringify(article) })
    expect(await restoreQueries(clientOf(), stateOf())).toBe(true)
  })
})
