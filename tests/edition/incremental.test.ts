import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { stampOf } from '../../src/edition/build-record.ts'
import { listFilesBelow } from '../../src/edition/copy-files.ts'
import { recoverEdition } from '../../src/edition/staging.ts'
import type { Article } from '../../src/model/article.ts'
import { runSimak } from '../support/run-simak.ts'
import { makeArticle } from './make-article.ts'
import { makeEditionFolder, makeFolder } from './make-folder.ts'
import { expectCompressed, readSite, withoutCompressed } from './read-site.ts'

const patience = 300_000

/** Every article has names of its own, and shares a topic with few others: as in a newspaper. */
const article = (number: number, more: { section?: string } = {}): Article =>
  makeArticle({
    headline: `Berita nomor ${number}`,
    published: new Date(Date.UTC(2026, 0, 1 + number)).toISOString().slice(0, 10),
    people: [`Warga ${number}`, `Pejabat ${number % 50}`],
    topics: [`Topik ${number % 40}`],
    quotes: [[`Warga ${number}`, `Kami menunggu ${number} hari`]],
    ...more,
  })

const settings = { title: 'Harian Uji', language: 'id', timeZone: 'Asia/Jakarta', baseUrl: 'https://uji.example/' }

const identify = (folder: string) => new Map(listFilesBelow(folder).map((path) => [path, `${statSync(join(folder, path)).ino} ${statSync(join(folder, path)).mtimeMs}`]))
const put = (folder: string, one: Article) => writeFileSync(join(folder, 'articles', `${one.id}.json`), JSON.stringify(one))

/** Compressing is two thirds of a small build, and the first test looks at what it makes. */
const build = (folder: string, out: string) => ['build', folder, '--out', out, '--no-compress']

describe('a second build', () => {
  test('makes what a fresh one would make, and touches nothing else', { timeout: patience }, async () => {
    const folder = makeEditionFolder(Array.from({ length: 70 }, (_, number) => article(number)), settings)
    const out = join(makeFolder(), 'dist')
    expect(await runSimak(['build', folder, '--out', out])).toMatchObject({ code: 0, stderr: '' })
    const before = identify(out)
    const bytesBefore = readSite(out)

    put(folder, article(70))
    put(folder, article(71))
    put(folder, article(7, { section: 'Daerah' }))
    rmSync(join(folder, 'articles', `${article(60).id}.json`))
    const { code, stdout } = await runSimak(['build', folder, '--out', out])
    expect([code, stdout]).toEqual([0, expect.stringMatching(/^71 articles, \d+ pages, \d+ files changed → /)])

    const fresh = join(makeFolder(), 'fresh')
    expect(await runSimak([...build(folder, fresh), '--fresh'])).toMatchObject({ code: 0 })
    const bytes = readSite(out)
    expect(withoutCompressed(bytes)).toEqual(readSite(fresh))
    expectCompressed(out)
    const after = identify(out)
    const touched = [...after].filter(([path, mark]) => before.get(path) !== mark).map(([path]) => path)
    const different = Object.keys(bytes).filter((path) => bytes[path] !== bytesBefore[path])
    // a compressed form is written with its file, also where it comes out the same
    expect(touched.filter((path) => !/\.(?:br|gz)$/.test(path))).toEqual(different.filter((path) => !/\.(?:br|gz)$/.test(path)))
    expect(touched.length).toBeLessThan(after.size / 3)
    expect(after.has(`articles/${article(60).id}/index.html`)).toBe(false)
  })

  test('with nothing new touches nothing', { timeout: patience }, async () => {
    const folder = makeEditionFolder([article(1), article(2)], settings)
    const out = join(makeFolder(), 'dist')
    await runSimak(build(folder, out))
    const before = identify(out)
    expect((await runSimak(build(folder, out))).stdout).toContain(' 0 files changed')
    expect(identify(out)).toEqual(before)
  })

  test('that loses a race against another one begins anew', { timeout: patience }, async () => {
    const folders = [makeEditionFolder([article(1), article(2)], settings), makeEditionFolder([article(1), article(3)], settings)]
    const out = join(makeFolder(), 'dist')
    await runSimak(build(folders[0] ?? '', out))
    put(folders[0] ?? '', article(4))
    put(folders[1] ?? '', article(5))
    const ends = await Promise.all(folders.map((folder) => runSimak(build(folder, out))))
    expect(ends.map(({ code }) => code)).toEqual([0, 0])
    const fresh = await Promise.all(
      folders.map(async (folder) => {
        const own = join(makeFolder(), 'own')
        await runSimak([...build(folder, own), '--fresh'])
        return readSite(own)
      }),
    )
    expect(fresh).toContainEqual(readSite(out))
  })

  test('into an edition that somebody has put back from a copy begins anew', { timeout: patience }, async () => {
    const folder = makeEditionFolder([article(1), article(2)], settings)
    const out = join(makeFolder(), 'dist')
    await runSimak(build(folder, out))
    const file = join(out, 'data/edition.json')
    const text = readFileSync(file)
    rmSync(file)
    rmSync(join(out, 'index.html'))
    writeFileSync(file, text)
    expect(await runSimak(build(folder, out))).toMatchObject({ code: 0 })
    expect(listFilesBelow(out)).toContain('index.html')
  })
})

test('changes that a killed build was making are finished by whoever comes next', async () => {
  const beside = makeFolder()
  const out = join(beside, 'dist')
  const staging = join(beside, '.dist.4194305-abcdef.staging') // no process has this id
  const write = (folder: string, files: Record<string, string>) => {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), text)
    }
  }
  write(out, { 'data/edition.json': 'old', 'a/index.html': 'old', 'b/index.html': 'old', 'b/index.html.gz': 'old', 'gone/0.json': 'old', 'gone/deeper/index.html': 'old' })
  write(staging, { 'data/edition.json': 'new', 'a/index.html': 'new', 'b/index.html': 'new' })
  write(staging, { 'changes.json': JSON.stringify({ from: stampOf(out), changed: ['data/edition.json', 'a/index.html', 'b/index.html'], removed: ['gone/0.json', 'gone/deeper/index.html'] }) })
  renameSync(join(staging, 'a/index.html'), join(out, 'a/index.html')) // the build came so far
  await recoverEdition(out)
  expect(Object.fromEntries(listFilesBelow(out).map((path) => [path, readFileSync(join(out, path), 'utf8')]))).toEqual({ 'data/edition.json': 'new', 'a/index.html': 'new', 'b/index.html': 'new' })
  expect(readdirSync(out)).not.toContain('gone')
})

test('changes to another edition than the one that is there are not made', async () => {
  const beside = makeFolder()
  const out = join(beside, 'dist')
  const staging = join(beside, '.dist.4194305-abcdef.staging')
  for (const folder of [out, staging]) mkdirSync(join(folder, 'data'), { recursive: true })
  writeFileSync(join(out, 'data/edition.json'), 'newer')
  writeFileSync(join(staging, 'data/edition.json'), 'new')
  writeFileSync(join(staging, 'changes.json'), JSON.stringify({ from: 'another', changed: ['data/edition.json'], removed: [] }))
  await recoverEdition(out)
  expect(readFileSync(join(out, 'data/edition.json'), 'utf8')).toBe('newer')
})
