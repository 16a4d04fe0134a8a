import { QueryObserver, type QueryClient } from '@tanstack/react-query'
import { describe, expect, test } from 'vitest'
import { forgetUnused } from '../../../src/reader/queries/forget-unused.ts'
import { makeQueryClient } from '../../../src/reader/queries/make-query-client.ts'

const makeClient = (): QueryClient => {
  const client = makeQueryClient(() => Promise.reject(new Error('nothing is read here')))
  forgetUnused(client, 3)
  return client
}

const read = (client: QueryClient, name: string) => client.fetchQuery({ queryKey: [name], queryFn: () => Promise.resolve(name) })

const known = (client: QueryClient) => client.getQueryCache().getAll().map(({ queryKey }) => queryKey[0])

describe('what no page shows', () => {
  test('is forgotten beyond a number, what was used longest ago first', async () => {
    const client = makeClient()
    for (const name of ['a', 'b', 'c']) await read(client, name)
    expect(known(client)).toEqual(['a', 'b', 'c'])
    // "a" is shown once more, and left
    new QueryObserver(client, { queryKey: ['a'] }).subscribe(() => {})()
    await read(client, 'd')
    expect(known(client)).toEqual(['a', 'c', 'd'])
  })

  test('pages and the search index do not push each other out', async () => {
    const client = makeClient()
    await client.fetchQuery({ queryKey: ['search', 'bundle', 1], queryFn: () => Promise.resolve('words') })
    for (const name of ['a', 'b', 'c', 'd']) await read(client, name)
    expect(known(client)).toEqual(['search', 'b', 'c', 'd'])
    for (const file of [2, 3, 4]) await client.fetchQuery({ queryKey: ['search', 'bundle', file], queryFn: () => Promise.resolve('words') })
    expect(client.getQueryCache().getAll().map(({ queryKey }) => queryKey.at(-1))).toEqual(['b', 'c', 'd', 2, 3, 4])
  })

  test('is never what a page shows, nor what is on its way', async () => {
    const client = makeClient()
    await read(client, 'shown')
    new QueryObserver(client, { queryKey: ['shown'] }).subscribe(() => {})
    let arrive = (_text: string) => {}
    const waiting = client.fetchQuery({ queryKey: ['slow'], queryFn: () => new Promise<string>((resolve) => (arrive = resolve)) })
    for (const name of ['a', 'b', 'c', 'd', 'e']) await read(client, name)
    expect(known(client)).toEqual(['shown', 'slow', 'd', 'e'])
    arrive('there')
    expect(await waiting).toBe('there')
  })
})
