import { describe, expect, test } from 'vitest'
import type { Connections } from '../../../src/model/connections.ts'
import { findPassages } from '../../../src/reader/connections/find-passages.ts'
import { field, layOut } from '../../../src/reader/connections/lay-out.ts'
import { networkAround } from '../../../src/reader/connections/network-around.ts'
import { selectLines } from '../../../src/reader/connections/select-connections.ts'
import { sampleArticle } from '../../support/sample-article.ts'
import { samplePerson } from '../../support/sample-group.ts'

const lines = [{ a: 0, b: 1, articles: 5 }, { a: 1, b: 2, articles: 1 }, { a: 3, b: 4, articles: 2 }]

describe('the picture', () => {
  test('the same names give the same picture', () => {
    expect(layOut(5, lines)).toEqual(layOut(5, lines))
  })

  test('every name is on the field, and none on another', () => {
    const spots = layOut(5, lines)
    for (const { x, y } of spots) expect(x >= 0 && x <= field.width && y >= 0 && y <= field.height).toBe(true)
    for (const [index, a] of spots.entries()) for (const b of spots.slice(index + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(40)
  })

  test('a single name stands in the middle', () => {
    expect(layOut(1, [])).toEqual([{ x: field.width / 2, y: field.height / 2 }])
    expect(layOut(0, [])).toEqual([])
  })
})

test('the lines that an address asks for', () => {
  const node = (kind: 'people' | 'organisations', id: string) => ({ kind, id, name: id, articles: 1, quotes: 0 })
  const connections: Connections = { nodes: [node('people', 'sari'), node('people', 'bayu'), node('organisations', 'pmi')], edges: [{ a: 0, b: 1, articles: 2, newest: ['x'] }, { a: 1, b: 2, articles: 1, newest: ['y'] }] }
  const names = (choice: Parameters<typeof selectLines>[1]) => selectLines(connections, choice).map(({ from, to }) => `${from.id} ${to.id}`)
  expect(names({})).toEqual(['sari bayu', 'bayu pmi'])
  expect(names({ show: 'people' })).toEqual(['sari bayu'])
  expect(names({ with: 'organisations/pmi' })).toEqual(['bayu pmi'])
  expect(names({ show: 'people', with: 'organisations/pmi' })).toEqual(['bayu pmi'])
})

test('a name in the middle has the lines of the whole picture and those that its own page knows', () => {
  const node = (kind: 'people' | 'organisations', id: string) => ({ kind, id, name: id, articles: 9, quotes: 0 })
  const connections: Connections = { nodes: [node('people', 'sari'), node('people', 'bayu'), node('organisations', 'pmi')], edges: [{ a: 0, b: 1, articles: 2, newest: ['x'] }, { a: 1, b: 2, articles: 1, newest: ['y'] }] }
  const sari = samplePerson({
    kind: 'people',
    id: 'sari',
    name: 'sari',
    companions: [{ kind: 'people', id: 'tono', name: 'tono', articles: 4 }, { kind: 'people', id: 'bayu', name: 'bayu', articles: 2 }, { kind: 'places', id: 'palu', name: 'palu', articles: 7 }, { kind: 'organisations', id: 'pmi', name: 'pmi', articles: 1 }],
  })
  const network = networkAround(connections, sari)
  expect(selectLines(network, { with: 'people/sari' }).map(({ to, articles, newest }) => [to.id, articles, newest])).toEqual([['tono', 4, []], ['bayu', 2, ['x']], ['pmi', 1, []]])
  expect(network.nodes.map(({ articles }) => articles)).toEqual([sari.total, undefined, 9, 9])
})

describe('the sentences behind a line', () => {
  const text = 'Hujan turun. Menurut H. Amin Basri, Sari Dewi datang pagi. Lalu Sari Dewi pulang.'
  const mention = (name: string, from = 0) => ({ block: 0, start: text.indexOf(name, from), end: text.indexOf(name, from) + name.length })
  const article = { ...sampleArticle(), body: [{ type: 'paragraph' as const, text }], people: [
    { id: 'amin-basri', name: 'Amin Basri', aliases: [], rel: 'mentions' as const, mentions: [mention('Amin Basri')] },
    { id: 'sari-dewi', name: 'Sari Dewi', aliases: [], rel: 'mentions' as const, mentions: [mention('Sari Dewi'), mention('Sari Dewi', 60)] },
  ], places: [], organisations: [], quotes: [] }

  test('the sentence that names both, with both names marked; an initial ends none', () => {
    const { together, passages } = findPassages(article, 'amin-basri', 'sari-dewi')
    expect(together).toBe(true)
    expect(passages[0]?.text).toBe('Menurut H. Amin Basri, Sari Dewi datang pagi.')
    expect(passages[0]?.names.map(({ start, end }) => passages[0]?.text.slice(start, end))).toEqual(['Amin Basri', 'Sari Dewi'])
  })

  test('where no paragraph names both, a sentence on each, and it is said', () => {
    const apart = { ...article, body: [...article.body, { type: 'paragraph' as const, text: 'Joko tidak hadir.' }], people: [...article.people, { id: 'joko', name: 'Joko', aliases: [], rel: 'mentions' as const, mentions: [{ block: 1, start: 0, end: 4 }] }] }
    const { together, passages } = findPassages(apart, 'joko', 'amin-basri')
    expect(together).toBe(false)
    expect(passages.map(({ text }) => text)).toEqual(['Joko tidak hadir.', 'Menurut H. Amin Basri, Sari Dewi datang pagi.'])
  })
})
