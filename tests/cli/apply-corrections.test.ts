import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { updateAuthority } from '../../src/cli/corrections/update-authority.ts'
import { writeAuthority } from '../../src/cli/corrections/write-authority.ts'
import type { Correction } from '../../src/model/correction.ts'
import { makeFolder } from '../edition/make-folder.ts'
import { runSimak } from '../support/run-simak.ts'
import { sampleArticle } from '../support/sample-article.ts'

const common = { article: '2026-11-02-pasar-terapung-dibuka-lagi', headline: 'Pasar', language: 'id', made: '2026-11-02T03:00:00.000Z' }
const ratna = { kind: 'people' as const, id: 'ratna-wiyandari', name: 'Ratna Wiyandari' }
const rename: Correction = { ...common, id: 'c1', kind: 'rename', entity: ratna, name: 'Ratna Wiyandari Putri' }
const notSaid: Correction = { ...common, id: 'c2', kind: 'reject-quote', quote: { id: 'q3', words: 'Airnya naik,' } }
const gone: Correction = { ...common, id: 'c3', kind: 'speaker', quote: { id: 'q1', words: 'Kata-kata yang tidak ada' } }
const elsewhere: Correction = { ...rename, id: 'c4', article: 'tidak-ada' }

/** An edition of one article, and a file of corrections. */
function makeEdition(corrections: readonly Correction[]) {
  const edition = makeFolder()
  const file = join(edition, 'articles', '2026', `${sampleArticle().id}.json`)
  mkdirSync(join(file, '..'), { recursive: true })
  mkdirSync(join(edition, 'authority'))
  writeFileSync(file, `${JSON.stringify(sampleArticle(), undefined, 2)}\n`)
  const given = join(edition, 'koreksi.json')
  writeFileSync(given, JSON.stringify({ format: 'simak-corrections', version: 1, made: common.made, corrections }))
  return { edition, file, apply: (...args: string[]) => runSimak(['apply-corrections', given, '--into', edition, ...args]), given }
}

const renameBack: Correction = { ...common, id: 'c5', kind: 'rename', entity: { ...ratna, name: 'Ratna Wiyandari Putri' }, name: 'Ratna Wiyandari' }

describe('simak apply-corrections', { timeout: 120_000 }, () => {
  test('corrects articles and authority, once; what does not fit is named, and the rest is done', async () => {
    const { edition, file, apply } = makeEdition([rename, notSaid, gone, elsewhere])
    const before = readFileSync(file, 'utf8')
    const dry = await apply('--dry-run')
    expect(dry.stdout).toBe('4 corrections, 1 articles changed, 1 authority files changed, 2 did not fit (nothing was written)\n')
    expect([readFileSync(file, 'utf8'), readdirSync(join(edition, 'authority'))]).toEqual([before, []])

    const { code, stdout, stderr } = await apply()
    expect([code, stdout]).toEqual([1, '4 corrections, 1 articles changed, 1 authority files changed, 2 did not fit\n'])
    expect(stderr).toMatch(/speaker "Kata-kata yang tidak ada": the article does not have this quote any more/)
    expect(stderr).toMatch(/tidak-ada: this edition has no such article/)
    const article = JSON.parse(readFileSync(file, 'utf8'))
    expect(article.people[0]).toMatchObject({ name: 'Ratna Wiyandari Putri', aliases: ['Ratna', 'Ratna Wiyandari'] })
    expect(article.quotes).toHaveLength(2)
    expect(readFileSync(join(edition, 'authority', 'people.json'), 'utf8')).toBe('[\n  {"id": "ratna-wiyandari", "name": "Ratna Wiyandari Putri", "aliases": ["Ratna Wiyandari"]}\n]\n')

    expect((await apply()).stdout).toBe('4 corrections, 0 articles changed, 0 authority files changed, 2 did not fit\n')
  })

  test('a name that was given and taken back leaves nothing, and puts right what a former file did', async () => {
    const { edition, file, apply, given } = makeEdition([rename, renameBack])
    const before = readFileSync(file, 'utf8')
    expect((await apply()).stdout).toBe('2 corrections, 0 articles changed, 0 authority files changed\n')
    const write = (corrections: readonly Correction[]) => writeFileSync(given, JSON.stringify({ format: 'simak-corrections', version: 1, made: common.made, corrections }))
    write([rename])
    expect((await apply()).stdout).toBe('1 corrections, 1 articles changed, 1 authority files changed\n')
    write([rename, renameBack])
    expect((await apply()).stdout).toBe('2 corrections, 1 articles changed, 1 authority files changed\n')
    expect(JSON.parse(readFileSync(file, 'utf8')).people[0].name).toBe(JSON.parse(before).people[0].name)
    expect(JSON.parse(readFileSync(join(edition, 'authority', 'people.json'), 'utf8'))[0].name).toBe('Ratna Wiyandari')
    expect((await apply()).stdout).toBe('2 corrections, 0 articles changed, 0 authority files changed\n')
  })

  test.each<[string, (given: string) => void, RegExp]>([
    ['is no corrections', (given) => writeFileSync(given, '{"format": "simak-library"}'), /koreksi\.json: format: must be one of "simak-corrections"/],
    ['is half a file', (given) => writeFileSync(given, readFileSync(given, 'utf8').slice(0, 80)), /koreksi\.json: \(whole file\): is not JSON/],
  ])('a file that %s changes nothing', async (_, spoil, said) => {
    const { file, apply, given } = makeEdition([rename])
    const before = readFileSync(file, 'utf8')
    spoil(given)
    expect(await apply()).toMatchObject({ code: 1, stdout: '', stderr: expect.stringMatching(said) })
    expect(readFileSync(file, 'utf8')).toBe(before)
  })
})

describe('what the authority learns', () => {
  const people = [{ id: 'joko-widodo', name: 'Joko Widodo', aliases: ['Jokowi'] }]
  const files = { people, places: [], organisations: [] }
  const merge = (name: string, into = { kind: 'people' as const, id: 'joko-widodo', name: 'Joko Widodo' }): Correction => ({ ...common, id: 'm', kind: 'merge', entity: { kind: 'people', id: 'x', name }, into })

  test.each<[string, Correction, unknown]>([
    ['a longer form is an alias', merge('Presiden Widodo'), [{ ...people[0], aliases: ['Jokowi', 'Presiden Widodo'] }]],
    ['a single word only where the name stands too', merge('Widodo'), [{ ...people[0], shortForms: ['Widodo'] }]],
    ['capitals everywhere', merge('JKW'), [{ ...people[0], aliases: ['Jokowi', 'JKW'] }]],
    ['what it knows already is left', merge('Jokowi'), people],
    ['somebody new is an entry', merge('Bu Ratna', ratna), [...people, { id: 'ratna-wiyandari', name: 'Ratna Wiyandari', aliases: ['Bu Ratna'] }]],
    ['what is rejected in one article may be right in another', { ...common, id: 'r', kind: 'reject', entity: ratna }, people],
  ])('%s', (_, correction, expected) => {
    const { authority, problems } = updateAuthority(files, [correction])
    expect([authority.people, problems]).toEqual([expected, []])
    expect(updateAuthority(authority, [correction]).authority).toEqual(authority)
    expect(JSON.parse(writeAuthority(authority.people))).toEqual(authority.people)
  })

  test('never that one form means two', () => {
    const { authority, problems } = updateAuthority(files, [merge('Jokowi', ratna)])
    expect(authority).toEqual(files)
    expect(problems).toEqual([expect.stringContaining('"Jokowi" means Joko Widodo there')])
  })
})
