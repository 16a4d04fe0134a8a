import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { listFilesBelow } from '../../src/edition/copy-files.ts'
import { parsePack } from '../../src/model/pack.ts'
import { describe, expect, test } from 'vitest'
import { parseEdition } from '../../src/model/edition.ts'
import { parseJson } from '../../src/model/parse.ts'
import { runSimak, startSimak } from '../support/run-simak.ts'
import { makeArticle } from './make-article.ts'
import { makeEditionFolder, makeFolder } from './make-folder.ts'
import { expectCompressed, readSite, withoutCompressed } from './read-site.ts'

/** The first build of a checkout also builds the reader. */
const patience = 300_000

const articles = (count: number) =>
  Array.from({ length: count }, (_, day) =>
    makeArticle({
      headline: `Pasar ke-${day} dibuka`,
      published: new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10),
      people: [`Orang ${day % 7}`],
      places: ['Banjarmasin'],
      topics: ['Pasar'],
      quotes: [[`Orang ${day % 7}`, 'Kami senang']],
    }),
  )

/** Compressing is two thirds of a small build, and one test looks at what it makes. */
const build = (folder: string, out: string) => ['build', folder, '--out', out, '--no-compress']

const editionIn = (folder: string) => parseJson(readFileSync(join(folder, 'data/edition.json'), 'utf8'), parseEdition, 'edition.json')

describe('a build', () => {
  test('writes pages, data and all that machines ask for; the same input gives the same bytes', { timeout: patience }, async () => {
    const folder = makeEditionFolder(articles(35), { title: 'Harian Uji', language: 'id', timeZone: 'Asia/Jakarta', baseUrl: 'https://uji.example/berita/' })
    const [first, second] = [join(makeFolder(), 'a'), join(makeFolder(), 'b')]
    expect(await runSimak(['build', folder, '--out', first])).toMatchObject({ code: 0, stderr: '' })
    expect(await runSimak(build(folder, second))).toMatchObject({ code: 0 })
    expect(readSite(second)).toEqual(withoutCompressed(readSite(first)))
    expectCompressed(first)
    expect(listFilesBelow(first)).toEqual(
      expect.arrayContaining([
        'articles/pasar-ke-0-dibuka/index.html',
        'data/articles/pasar-ke-0-dibuka.json',
        'data/edition.json',
        'data/latest/0.json',
        'data/people/orang-1/index.json',
        'data/related/pasar-ke-0-dibuka.json',
        'data/topics/index.json',
        'feed.json',
        'feed.xml',
        'index.html',
        'latest/0/index.html',
        'manifest.webmanifest',
        'pack-size.json',
        'pack.json',
        'people/index.html',
        'people/orang-1/feed.json',
        'people/orang-1/feed.xml',
        'places/banjarmasin/index.html',
        'robots.txt',
        'schema/article.json',
        'service-worker.js',
        'shell.html',
        'sitemap.xml',
        'topics/pasar/feed.json',
        'topics/pasar/feed.xml',
      ]),
    )
    const pack = parsePack(JSON.parse(readFileSync(join(first, 'pack.json'), 'utf8')), 'pack.json')
    for (const [path, bytes] of pack.files) expect(readFileSync(join(first, path)).byteLength, path).toBe(bytes)
    expect(pack.files.map(([path]) => path)).toEqual(listFilesBelow(first).filter((path) => /^(?:data|images|search)\/.*(?<!\.br|\.gz|\.html)$/.test(path)).toSorted())
    expect(pack.bytes).toBe(pack.files.reduce((sum, [, bytes]) => sum + bytes, 0))
    expect(JSON.parse(readFileSync(join(first, 'pack-size.json'), 'utf8'))).toEqual({ hash: pack.hash, bytes: pack.bytes, files: pack.files.length })
    const person = readFileSync(join(first, 'people/orang-1/index.html'), 'utf8')
    expect(person).toContain('<link rel="alternate" type="application/rss+xml" href="https://uji.example/berita/people/orang-1/feed.xml"')
    expect(person).toContain('<link rel="alternate" type="application/feed+json" href="https://uji.example/berita/people/orang-1/feed.json"')
    const page = readFileSync(join(first, 'articles/pasar-ke-0-dibuka/index.html'), 'utf8')
    expect(page).toContain('<link rel="canonical" href="https://uji.example/berita/articles/pasar-ke-0-dibuka/">')
    expect(page).toMatch(/<script data-script="\/berita\/assets\/[^"]+\.js"/)
    expect(page).toContain('"@type":"NewsArticle"')
    expect(page.match(/<title>/g)).toHaveLength(1)
    expect(page.indexOf('charset')).toBeLessThan(1024)
    expect(readFileSync(join(first, 'shell.html'), 'utf8')).toContain('<div id="root"></div>')
    expect(readFileSync(join(first, 'service-worker.js'), 'utf8')).not.toMatch(/importScripts|https:\/\/storage/)
  })

  test('that is killed at any moment leaves the last good edition, and the next one cleans up', { timeout: patience }, async () => {
    const beside = makeFolder()
    const out = join(beside, 'dist')
    const folder = makeEditionFolder(articles(3))
    expect(await runSimak(build(folder, out))).toMatchObject({ code: 0 })
    const good = readSite(out)
    const larger = makeEditionFolder(articles(60))
    for (const step of ['staging', 'data/articles', 'data/related', 'articles']) {
      const child = startSimak(build(larger, out))
      await seen(() => readdirSync(beside).some((name) => name.endsWith('.staging') && existsSync(join(beside, name, step === 'staging' ? '.' : step))))
      child.kill('SIGKILL')
      await new Promise((resolve) => child.on('close', resolve))
      expect(readSite(out)).toEqual(good)
    }
    expect(readdirSync(beside).length).toBeGreaterThan(1)
    expect(await runSimak(build(larger, out))).toMatchObject({ code: 0 })
    expect(readdirSync(beside)).toEqual(['dist'])
    expect(editionIn(out).counts.articles).toBe(60)
  })

  test('that was killed between its two last renames: the edition before it comes back', { timeout: patience }, async () => {
    const beside = makeFolder()
    const out = join(beside, 'dist')
    // no process has this id: it is above the largest that Linux gives
    const previous = join(beside, '.dist.4194305-abcdef.previous')
    expect(await runSimak(build(makeEditionFolder(articles(2)), previous))).toMatchObject({ code: 0 })
    const server = startSimak(['serve', out, '--port', '0'])
    await new Promise((resolve) => server.stdout.once('data', resolve))
    server.kill('SIGINT')
    expect(editionIn(out).counts.articles).toBe(2)
  })

  test('at the same time as another one: one of the two stays, whole', { timeout: patience }, async () => {
    const out = join(makeFolder(), 'dist')
    const folders = [makeEditionFolder(articles(20)), makeEditionFolder(articles(40))]
    const alone = await Promise.all(
      folders.map(async (folder) => {
        const own = join(makeFolder(), 'own')
        await runSimak(build(folder, own))
        return readSite(own)
      }),
    )
    const ends = await Promise.all([...folders, ...folders].map((folder) => runSimak(build(folder, out))))
    expect(ends.map(({ code }) => code)).toEqual([0, 0, 0, 0])
    expect(alone).toContainEqual(readSite(out))
  })

  test('leaves out what is broken, names it, and says so by its exit code', { timeout: patience }, async () => {
    const folder = makeEditionFolder(articles(3))
    writeFileSync(join(folder, 'articles', 'a-broken.json'), '{"id": "a-broken"')
    writeFileSync(join(folder, 'articles', 'z-double.json'), JSON.stringify(articles(1)[0]))
    const out = join(makeFolder(), 'dist')
    const { code, stdout, stderr } = await runSimak(build(folder, out))
    expect(code).toBe(1)
    expect(stderr).toMatch(/left out: \S+a-broken\.json: \(whole file\): is not JSON/)
    expect(stderr).toMatch(/left out: \S+z-double\.json: id: "pasar-ke-0-dibuka" is taken by pasar-ke-0-dibuka\.json\. Give one/)
    expect(stdout).toMatch(/^3 articles, \d+ pages, 2 left out/)
    expect(editionIn(out).counts.articles).toBe(3)
  })

  test('never replaces a folder that is not an edition', { timeout: patience }, async () => {
    const out = makeFolder()
    writeFileSync(join(out, 'thesis.txt'), 'years of work')
    const { code, stderr } = await runSimak(['build', makeEditionFolder(articles(1)), '--out', out])
    expect([code, stderr]).toEqual([1, `simak: ${out}: holds something that is not an edition. Choose another folder with --out, or empty it.\n`])
    expect(readFileSync(join(out, 'thesis.txt'), 'utf8')).toBe('years of work')
  })

  test.each<[string, (folder: string) => void, RegExp]>([
    ['no articles at all', (folder) => void mkdirSync(join(folder, 'articles')), /holds no article that can be read\.$/],
    ['no folder of articles', () => {}, /has no folder "articles"\. Import some: npm run/],
    [
      'a time zone that is none',
      (folder) => {
        mkdirSync(join(folder, 'articles'))
        writeFileSync(join(folder, 'edition.json'), JSON.stringify({ title: 'x', language: 'id', timeZone: 'Jakarta' }))
      },
      /edition\.json: timeZone: must be an IANA time zone/,
    ],
  ])('of %s is one line', { timeout: patience }, async (_, prepare, message) => {
    const folder = makeFolder()
    prepare(folder)
    const { code, stderr } = await runSimak(['build', folder, '--out', join(makeFolder(), 'dist')])
    expect(code).toBe(1)
    expect(stderr.trimEnd().split('\n')).toHaveLength(1)
    expect(stderr.trimEnd()).toMatch(message)
  })
})

async function seen(condition: () => boolean): Promise<void> {
  for (let waited = 0; !condition(); waited += 5) {
    if (waited > 60_000) throw new Error('never seen')
    await sleep(5)
  }
}
