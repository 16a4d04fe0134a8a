import 'fake-indexeddb/auto'
import { deleteDB, openDB } from 'idb'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { libraryName, openDeviceStore } from '../../../src/reader/library/device-store.ts'
import { makeLibrary, type Library } from '../../../src/reader/library/library.ts'
import { migrations } from '../../../src/reader/library/migrations.ts'
import { openSessionStore } from '../../../src/reader/library/session-store.ts'
import { sampleArticle } from '../../support/sample-article.ts'

const saved = { article: 'pasar', headline: 'Pasar Dibuka', language: 'id', saved: '2026-11-02T03:00:00.000Z' }
const annotation = { id: 'a1', article: 'pasar', headline: 'Pasar Dibuka', language: 'id', exact: 'ikan', prefix: '', suffix: '', start: 0, end: 4, made: saved.saved, changed: saved.saved }

/** Opens the database as an app of an earlier version did. */
const openEarlier = (version: number) =>
  openDB(libraryName, version, {
    upgrade: (database, from, to, transaction) => {
      for (const migrate of migrations.slice(from, to ?? 0)) migrate(database, transaction)
    },
  })

const realIndexedDB = globalThis.indexedDB
beforeEach(() => deleteDB(libraryName, { blocked: () => {} }))
afterEach(() => vi.stubGlobal('indexedDB', realIndexedDB))

describe.each([
  ['on the device', openDeviceStore],
  ['for the session', async () => openSessionStore()],
])('a store %s', (_, open) => {
  test('keeps, lists, changes and removes', async () => {
    const store = await open()
    expect(await store.get('saved', 'pasar')).toBeUndefined()
    await store.change('saved', 'pasar', (before) => before ?? saved)
    await store.change('saved', 'pasar', (before) => before && { ...before, headline: 'Pasar Dibuka Lagi' })
    expect(await store.list('saved')).toEqual([{ ...saved, headline: 'Pasar Dibuka Lagi' }])
    await store.change('saved', 'pasar', () => undefined)
    expect(await store.list('saved')).toEqual([])
  })

  test('refuses a record under another name', async () => {
    const store = await open()
    await expect(store.change('saved', 'feri', () => saved)).rejects.toThrow(/feri/)
    expect(await store.list('saved')).toEqual([])
  })

  test('two changes at once both count', async () => {
    const store = await open()
    const visit = { article: 'pasar', headline: 'Pasar', language: 'id', first: saved.saved, last: saved.saved }
    await Promise.all([1, 2, 3].map(() => store.change('visits', 'pasar', (before) => ({ ...visit, times: (before?.times ?? 0) + 1 }))))
    expect((await store.get('visits', 'pasar'))?.times).toBe(3)
  })
})

describe('migrations', () => {
  test.each(migrations.map((_, index) => index + 1))('nothing of version %i is lost', async (version) => {
    const earlier = await openEarlier(version)
    await earlier.put('saved', saved)
    earlier.close()
    const store = await openDeviceStore()
    expect(await store.list('saved')).toEqual([saved])
    await store.change('annotations', 'a1', () => annotation)
    expect(await store.list('annotations')).toEqual([annotation])
  })

  test('a library that a newer app has migrated still opens', async () => {
    const newer = await openDB(libraryName, migrations.length + 3, {
      upgrade: (database, _from, _to, transaction) => {
        for (const migrate of migrations) migrate(database, transaction)
        database.createObjectStore('of-tomorrow')
      },
    })
    await newer.put('saved', saved)
    newer.close()
    expect(await (await openDeviceStore()).list('saved')).toEqual([saved])
  })

  test('an open tab lets a newer app in, and goes on', async () => {
    const store = await openDeviceStore()
    await store.change('saved', 'pasar', () => saved)
    const newer = await openDB(libraryName, migrations.length + 1, { upgrade: () => {} })
    newer.close()
    expect(await store.list('saved')).toEqual([saved])
  })
})

describe('a library', () => {
  test('tells of its changes', async () => {
    const library = await makeLibrary()
    const heard = vi.fn<() => void>()
    const stop = library.watch('saved', heard)
    await library.change('saved', 'pasar', () => saved)
    await library.change('annotations', 'a1', () => annotation)
    expect(heard).toHaveBeenCalledTimes(1)
    stop()
    await library.change('saved', 'pasar', () => undefined)
    expect(heard).toHaveBeenCalledTimes(1)
  })

  test('leaves out a damaged record and says so', async () => {
    const database = await openEarlier(migrations.length)
    await database.put('saved', saved)
    await database.put('saved', { article: 'rusak', headline: 7 })
    database.close()
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
    expect(await (await makeLibrary()).list('saved')).toEqual([saved])
    expect(warn).toHaveBeenCalledWith(expect.stringContaining('saved'), expect.objectContaining({ article: 'rusak' }))
  })

  test.each([
    ['has no database', undefined],
    ['forbids it', { open: () => { throw new DOMException('no', 'SecurityError') } }],
  ])('holds for the session where the browser %s', async (_, indexedDB) => {
    vi.stubGlobal('indexedDB', indexedDB)
    vi.spyOn(console, 'info').mockImplementation(() => {})
    const library: Library = await makeLibrary()
    expect(library.isKept).toBe(false)
    await library.change('saved', 'pasar', () => saved)
    expect(await library.get('saved', 'pasar')).toEqual(saved)
  })
})

describe('saved articles and the log of reading', () => {
  test('an article is saved once, however often it is asked, and can be taken off', async () => {
    const { changeSaved, listSaved } = await import('../../../src/reader/library/saved-articles.ts')
    const { openLibrary } = await import('../../../src/reader/library/library.ts')
    const article = sampleArticle()
    expect(await changeSaved(article, true)).toBe(true)
    await changeSaved(article, true)
    const { articles } = await listSaved(await openLibrary())
    expect(articles).toMatchObject([{ article: article.id, headline: article.headline }])
    await changeSaved(article, false)
    expect((await listSaved(await openLibrary())).articles).toEqual([])
  })

  test('a visit is counted, a position replaced', async () => {
    const { logPosition, logVisit, readPosition } = await import('../../../src/reader/library/reading-log.ts')
    const { openLibrary } = await import('../../../src/reader/library/library.ts')
    const article = sampleArticle()
    await logVisit(article)
    await logVisit(article)
    expect(await (await openLibrary()).list('visits')).toMatchObject([{ article: article.id, times: 2 }])
    await logPosition({ article: article.id, block: 2, words: 'Kami', progress: 0.4 })
    await logPosition({ article: article.id, block: 4, words: 'Airnya', progress: 0.7 })
    expect(await readPosition(article.id)).toMatchObject({ block: 4, progress: 0.7 })
  })
})

describe.each([
  ['on the device', openDeviceStore],
  ['for the session', async () => openSessionStore()],
])('all of a store %s', (_, open) => {
  test('becomes something else in one go; what is removed is written down, what comes back is not', async () => {
    const store = await open()
    await store.change('saved', 'pasar', () => saved)
    await store.changeAll((records) => ({ ...records, saved: [], annotations: [annotation] }))
    expect([await store.list('saved'), await store.list('annotations')]).toEqual([[], [annotation]])
    await store.change('annotations', 'a1', () => undefined)
    expect((await store.list('removed')).map(({ id }) => id)).toEqual(['annotations/a1'])
    await store.change('annotations', 'a1', () => annotation)
    expect(await store.list('removed')).toEqual([])
  })

  test('stays as it was where the change fails', async () => {
    const store = await open()
    await store.change('saved', 'pasar', () => saved)
    const failing = store.changeAll(() => {
      throw new Error('no')
    })
    await expect(failing).rejects.toThrow('no')
    expect(await store.list('saved')).toEqual([saved])
  })
})

test.each(migrations.map((_, index) => index + 1))('a library of version %i keeps what is in it, and takes everything that there is now', async (version) => {
  const earlier = await openEarlier(version)
  await earlier.put('saved', saved)
  if (version >= 2) await earlier.put('annotations', annotation)
  earlier.close()
  const store = await openDeviceStore()
  expect(await store.list('saved')).toEqual([saved])
  expect(await store.list('annotations')).toEqual(version >= 2 ? [annotation] : [])
  await store.change('own', 'own-aaaaaaaaaaaa', () => ({ id: 'own-aaaaaaaaaaaa', article: sampleArticle(), added: saved.saved }))
  expect((await (await openDeviceStore()).get('own', 'own-aaaaaaaaaaaa'))?.article).toEqual(sampleArticle())
})
