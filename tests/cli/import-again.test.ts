import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readRecord, writeRecord } from '../../src/cli/import/import-record.ts'
import { parseArticle, type Article } from '../../src/model/article.ts'
import type { ImportCommandOptions } from '../../src/cli/import.ts'
import { importHere } from '../support/import-here.ts'
import { runSimak, startSimak } from '../support/run-simak.ts'
import { makeFolder } from '../edition/make-folder.ts'
import { listFiles, makeSource, makeText } from './make-source.ts'

const patience = 120_000

const read = (file: string): Article => parseArticle(JSON.parse(readFileSync(file, 'utf8')), file)
const write = (file: string, article: Article) => writeFileSync(file, `${JSON.stringify(article, undefined, 2)}\n`)
const importInto = (into: string, source: string | undefined, options: Omit<ImportCommandOptions, 'into'> = {}) => importHere(source === undefined ? [] : [source], { into, ...options })
const asAnnotatedLastTime = (into: string, annotated: Article) => writeRecord(into, annotated.id, { imported: readRecord(into, annotated.id)?.imported ?? annotated, annotated })
const only = (into: string) => listFiles(into)[0] ?? ''

/** An article with a person who is named with a mistake, so that there is something to correct. */
async function importOne() {
  const into = join(makeFolder(), 'articles')
  const source = makeSource({ 'kabar.txt': makeText(3) })
  expect(await importInto(into, source)).toMatchObject({ code: 0, stderr: '' })
  return { into, source, file: only(into) }
}

describe('an article that comes again', { timeout: patience }, () => {
  test('is updated where its source changed, with a revision, and keeps what was corrected by hand', async () => {
    const { into, source, file } = await importOne()
    const first = read(file)
    const [person] = first.people
    if (!person) throw new Error('the fixture must name somebody')
    write(file, { ...first, people: first.people.map((one) => ({ ...one, role: 'Kepala Dinas Perdagangan Kota' })), places: first.places.slice(1) })
    writeFileSync(join(source, 'kabar.txt'), makeText(3).replace('Kami mencatat 3 rumah', 'Kami mencatat empat rumah'))
    const { code, stdout } = await importInto(into, source)
    expect([code, stdout]).toEqual([0, expect.stringContaining('0 imported, 1 updated, 0 problems')])
    expect(stdout).toContain('changed: body')
    const updated = read(file)
    expect(updated.id).toBe(first.id)
    expect(updated.revisions).toEqual([{ seen: expect.any(String), sha256: first.source.sha256, changed: ['body'] }])
    expect(updated.people.find(({ id }) => id === person.id)?.role).toBe('Kepala Dinas Perdagangan Kota')
    expect(updated.places.map(({ id }) => id)).not.toContain(first.places[0]?.id ?? 'no place was found')
    expect(JSON.stringify(updated.body)).toContain('empat rumah')
    expect((await importInto(into, source)).stdout).toContain('0 imported, 1 unchanged')
    expect(listFiles(into)).toHaveLength(1)
  })

  test('keeps a headline that was corrected by hand when only the text changed', async () => {
    const { into, source, file } = await importOne()
    write(file, { ...read(file), headline: 'Kabar yang Dibetulkan' })
    writeFileSync(join(source, 'kabar.txt'), makeText(3).replace('Kami mencatat 3 rumah', 'Kami mencatat empat rumah'))
    expect((await importInto(into, source)).stdout).toContain('1 updated')
    expect(read(file).headline).toBe('Kabar yang Dibetulkan')
  })

  test('is annotated again only when that is asked for, and hand edits stay', async () => {
    const { into, file } = await importOne()
    const first = read(file)
    const [quote] = first.quotes
    if (!quote) throw new Error('the fixture must quote somebody')
    // the annotator of last time found no place, and gave a quote to nobody; a person gave it to a villager
    const { speaker: _none, ...poor } = quote
    await asAnnotatedLastTime(into, { ...first, places: [], quotes: [poor] })
    const byHand = { ...poor, speaker: { name: 'seorang warga' } }
    write(file, { ...first, places: [], quotes: [byHand], people: first.people.map((person) => ({ ...person, role: 'Kepala Dinas yang Dibetulkan' })) })
    const { code, stdout } = await importInto(into, undefined, { annotateAgain: true })
    expect([code, stdout]).toEqual([0, expect.stringContaining('1 annotated again')])
    expect(read(file).places).toEqual(first.places)
    expect(read(file).quotes[0]?.speaker).toEqual({ name: 'seorang warga' })
    expect(read(file).people[0]?.role).toBe('Kepala Dinas yang Dibetulkan')
    expect((await importInto(into, undefined, { annotateAgain: true })).stdout).toContain('0 imported, 1 unchanged')
  })

  test('in one import: the second file of the same article is told and left aside', async () => {
    const into = join(makeFolder(), 'articles')
    const source = makeSource({ 'a.txt': makeText(5), 'b.txt': makeText(5), 'c.txt': makeText(6) })
    const { stdout } = await importInto(into, source)
    expect(stdout).toContain('2 imported, 1 given twice, 0 problems')
    expect(stdout).toMatch(/the same article {2}\S+ {2}\(from \S+b\.txt\)/)
    expect((await importInto(into, source)).stdout).toContain('0 imported, 2 unchanged, 1 given twice')
  })

  test('another publisher’s version is linked, both ways', async () => {
    const into = join(makeFolder(), 'articles')
    const page = (publisher: string, headline: string) => `---\ntitle: ${headline}\npublisher: ${publisher}\ndate: 2026-11-02\n---\n\n${makeText(8).split('\n\n').slice(2).join('\n\n')}`
    const source = makeSource({ 'a.md': page('Kabar Muria', 'Perahu Dipindahkan'), 'b.md': page('Harian Kota', 'Warga Bergerak Bersama') })
    expect(await importInto(into, source)).toMatchObject({ code: 0 })
    const [a, b] = listFiles(into).map(read)
    expect([a?.sameStory, b?.sameStory]).toEqual([[b?.id], [a?.id]])
    expect((await importInto(into, source)).stdout).toContain('0 imported, 2 unchanged, 0 problems')
  })

  test('as Simak’s own JSON it keeps its annotations', async () => {
    const { file } = await importOne()
    const into = join(makeFolder(), 'articles')
    const article = { ...read(file), people: read(file).people.map((person) => ({ ...person, role: 'Peran dari JSON' })) }
    const source = makeSource({ 'article.json': JSON.stringify(article) })
    expect(await importInto(into, source)).toMatchObject({ code: 0 })
    expect(read(only(into))).toEqual(article)
    expect((await importInto(into, source)).stdout).toContain('0 imported, 1 unchanged')
  })
})

describe('what a person sees', { timeout: patience }, () => {
  test('--dry-run writes nothing', async () => {
    const into = join(makeFolder(), 'articles')
    const { stdout } = await importInto(into, makeSource({ 'a.txt': makeText(1) }), { dryRun: true })
    expect(stdout).toContain('1 imported, 0 problems')
    expect(stdout).toContain('(nothing was written)')
    expect(() => listFiles(into)).toThrow('ENOENT')
  })

  test('--json tells each event and the summary as a line', async () => {
    const into = join(makeFolder(), 'articles')
    const { code, stdout, stderr } = await importInto(into, makeSource({ 'a.txt': makeText(1), 'b.txt': '', 'c.png': 'x' }), { json: true })
    const events = stdout.trimEnd().split('\n').map((line) => JSON.parse(line) as { event: string })
    expect([code, stderr]).toEqual([1, ''])
    expect(events.filter(({ event }) => event !== 'progress').map(({ event }) => event).toSorted()).toEqual(['article', 'left-aside', 'problem', 'summary'])
    expect(events.at(-1)).toMatchObject({ event: 'summary', imported: 1, problems: 1, leftAside: 1 })
  })

  test('--explain says what was dropped and why', async () => {
    const into = join(makeFolder(), 'articles')
    const { stdout } = await importInto(into, makeSource({ 'a.txt': makeText(1).replace('"Kami', 'Baca juga: Harga Solar Naik Lagi di Pesisir\n\n"Kami'), 'c.png': 'x' }), { explain: true })
    expect(stdout).toMatch(/\n {2}\S.*: .*Harga Solar/)
    expect(stdout).toMatch(/left aside {2}\S+c\.png/)
  })

  test('standard input has the name that it is given', async () => {
    const into = join(makeFolder(), 'articles')
    const child = startSimak(['import', '-', '--name', 'kiriman.txt', '--into', into])
    child.stdin.end(makeText(2))
    child.stdout.resume()
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(0)
    expect(read(only(into)).source.name).toBe('kiriman.txt')
  })

  test('exit codes stand in --help', async () => expect((await runSimak(['import', '--help'])).stdout).toMatch(/Exit codes:\n +0 .*\n +1 /))
})
