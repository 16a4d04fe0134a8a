import { describe, expect, test } from 'vitest'
import { mergeLibraries } from '../../../src/reader/library/merge-libraries.ts'
import { parseLibraryFile, writeLibraryFile } from '../../../src/reader/library/library-file.ts'
import type { AllRecords } from '../../../src/reader/library/store.ts'
import { sampleArticle } from '../../support/sample-article.ts'

const day = (number: number) => `2026-11-0${number}T03:00:00.000Z`
const empty = (): AllRecords => ({ saved: [], visits: [], positions: [], annotations: [], own: [], corrections: [], removed: [] })
const saved = (article: string, on = 1) => ({ article, headline: `Berita ${article}`, language: 'id', saved: day(on) })
const annotation = (id: string, exact: string, on = 1, note?: string) => ({ id, article: 'pasar', headline: 'Pasar', language: 'id', exact, prefix: '', suffix: '', start: 3, end: 9, note, made: day(1), changed: day(on) })
const visit = (first: number, last: number, times: number) => ({ article: 'pasar', headline: 'Pasar', language: 'id', first: day(first), last: day(last), times })
const keyA = 'own-aaaaaaaaaaaa'
const keyB = 'own-bbbbbbbbbbbb'

describe('two libraries become one', () => {
  test('each thing once: what has one key, and what has two', () => {
    const device = { ...empty(), saved: [saved('a')], annotations: [annotation('x', 'ikan segar')], own: [{ id: keyA, article: sampleArticle(), added: day(1) }] }
    const file = {
      ...empty(),
      saved: [saved('a'), saved('b')],
      annotations: [annotation('y', 'ikan segar'), annotation('z', 'ikan segar', 1, 'catatan'), { ...annotation('w', 'perahu'), article: keyB }],
      own: [{ id: keyB, article: sampleArticle(), added: day(2) }],
    }
    const { records, added, changed, removed } = mergeLibraries(device, file)
    expect(records.saved.map(({ article }) => article)).toEqual(['a', 'b'])
    expect(records.annotations.map(({ id, article }) => [id, article])).toEqual([['x', 'pasar'], ['z', 'pasar'], ['w', keyA]]) // a note is never dropped
    expect(records.own.map(({ id }) => id)).toEqual([keyA])
    expect([added, changed, removed]).toEqual([3, 0, 0])
    expect(mergeLibraries(records, file)).toMatchObject({ records, added: 0, changed: 0, removed: 0 })
  })

  test('of two forms of one thing the newer; visits are added up', () => {
    const device = { ...empty(), annotations: [annotation('x', 'ikan', 1, 'lama')], visits: [visit(2, 3, 4)] }
    const file = { ...empty(), annotations: [annotation('x', 'ikan', 5, 'baru')], visits: [visit(1, 2, 9)] }
    expect(mergeLibraries(device, file).records).toMatchObject({ annotations: [{ note: 'baru' }], visits: [{ first: day(1), last: day(3), times: 9 }] })
    expect(mergeLibraries(file, device).records).toMatchObject({ annotations: [{ note: 'baru' }], visits: [{ first: day(1), last: day(3), times: 9 }] })
  })

  test('what one of them removed is gone, unless the other one touched it since', () => {
    const device = { ...empty(), saved: [saved('a', 1), saved('b', 5)], removed: [{ id: 'saved/c', removed: day(3) }] }
    const file = { ...empty(), saved: [saved('c', 2)], removed: [{ id: 'saved/a', removed: day(2) }, { id: 'saved/b', removed: day(4) }] }
    const { records, removed } = mergeLibraries(device, file)
    expect(records.saved.map(({ article }) => article)).toEqual(['b'])
    expect(records.removed.map(({ id }) => id).toSorted()).toEqual(['saved/a', 'saved/c'])
    expect(removed).toBe(1)
  })
})

describe('a library as a file', () => {
  const records = { ...empty(), saved: [saved('a')], own: [{ id: keyA, article: sampleArticle(), added: day(1) }] }
  const follows = [{ kind: 'people' as const, id: 'ratna-wiyandari', name: 'Ratna Wiyandari', since: day(1) }]
  const file = { made: day(1), settings: { 'simak-theme': 'dark' }, follows, records }

  test('comes back as it was', () => expect(parseLibraryFile(JSON.parse(writeLibraryFile(file)), 'x')).toEqual(file))

  test.each<[string, (raw: Record<string, unknown>) => unknown, string]>([
    ['another format', (raw) => ({ ...raw, format: 'netscape-bookmarks' }), 'format'],
    ['another version', (raw) => ({ ...raw, version: 2 }), 'version'],
    ['a record without its headline', (raw) => ({ ...raw, saved: [{ article: 'a', language: 'id', saved: day(1) }] }), 'saved[0].headline'],
    ['a list that is none', (raw) => ({ ...raw, visits: {} }), 'visits'],
    ['an own article whose spans are not in its text', (raw) => ({ ...raw, own: [{ id: keyA, added: day(1), article: { ...sampleArticle(), body: [] } }] }), 'own[0].article.people[0].mentions[0]'],
    ['nothing', () => null, '(whole file)'],
  ])('%s is refused as a whole', (_, spoil, path) => {
    expect(() => parseLibraryFile(spoil(JSON.parse(writeLibraryFile(file))), 'x.json')).toThrow(`x.json: ${path}: `)
  })
})
