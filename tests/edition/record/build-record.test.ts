import { copyFileSync, cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readBuildRecord, stampOf, writeBuildRecord, type BuildRecord } from '../../../src/edition/build-record.ts'
import { digestArticle } from '../../../src/edition/digest-article.ts'
import { makeEditionFiles } from '../../../src/edition/edition-files.ts'
import { makeArticle } from '../make-article.ts'
import { makeFolder } from '../make-folder.ts'

const known = (number: number) => {
  const digest = digestArticle(makeArticle({ headline: `Banjir ke-${number} di “Ciliwung”`, people: ['Rahmat Hidayat'], quotes: [['Rahmat Hidayat', `Air naik ${number} senti`]] }))
  return [`articles/banjir-${number}.json`, { size: 100 + number, modified: 1.5, digest }] as const
}

const record = (out: string, articles: BuildRecord['articles']): BuildRecord => ({
  version: '1',
  edition: stampOf(out) ?? '',
  articles,
  pages: new Map([
    ['', { key: 'x1', reads: ['data/site.json'] }],
    ['offline/', { key: 'x2', reads: [], card: 'images/kartu.png' }],
  ]),
  marks: new Map([['people/rahmat-hidayat', 'm1 [{"id":"bogor"}]']]),
})

const table = { paths: ['data/site.json', 'images/kartu.png', 'images/gunung-é.jpg'], hashes: ['a'.repeat(32), 'b'.repeat(32), 'c'.repeat(32)], sizes: Int32Array.from([12, 2 ** 20, 7]) }

function makeFiles() {
  const files = makeEditionFiles(table)
  for (const path of table.paths) files.keep(path)
  return files
}

function makeRecord(count: number) {
  const out = makeFolder()
  mkdirSync(join(out, 'data'))
  writeFileSync(join(out, 'data/edition.json'), '{}')
  const written = record(out, new Map(Array.from({ length: count }, (_, number) => known(number))))
  const file = join(makeFolder(), 'builds', 'record')
  writeBuildRecord(file, makeFiles(), written)
  return { out, file, written }
}

test('a record is read as it was written, for its own version and edition alone', () => {
  const { out, file, written } = makeRecord(3)
  const last = readBuildRecord(file, '1', out)
  const pages = new Map([
    ['', { key: 'x1', reads: Int32Array.of(table.paths.indexOf('data/site.json')) }],
    ['offline/', { key: 'x2', reads: new Int32Array(0), card: 'images/kartu.png' }],
  ])
  expect(last).toMatchObject({ version: '1', files: table, pages, marks: written.marks })
  // quotes and words lie in larger pieces of memory than they did
  const bare = ({ articles }: BuildRecord) => JSON.stringify([...articles].map(([path, { digest: { excerpts, ...digest }, ...article }]) => [path, article, digest, Buffer.from(excerpts.bytes.subarray(excerpts.start, excerpts.end)).toString()]))
  expect(last && bare(last)).toBe(bare(written))
  expect(readBuildRecord(file, '2', out)).toBeUndefined()
  const copy = makeFolder()
  cpSync(out, copy, { recursive: true })
  expect(readBuildRecord(file, '1', copy)).toBeUndefined()
})

test('a page that stays is found by the rows of the edition before, wherever those stand now', () => {
  const { out, file, written } = makeRecord(1)
  const last = readBuildRecord(file, '1', out)
  if (!last) throw new Error('the record is not there')
  const files = makeEditionFiles(last.files)
  for (const path of ['images/kartu.png', 'images/gunung-é.jpg']) files.keep(path)
  files.add('data/site.json', { hash: 'd'.repeat(32), bytes: 13 })
  writeBuildRecord(file, files, { ...written, pages: last.pages }, last)
  const next = readBuildRecord(file, '1', out)
  expect(Array.from(next?.pages.get('')?.reads ?? [], (row) => next?.files.paths[row])).toEqual(['data/site.json'])
  const without = makeEditionFiles(last.files)
  without.keep('images/kartu.png')
  expect(() => writeBuildRecord(file, without, { ...written, pages: last.pages }, last)).toThrow('no file of the edition')
})

test('one more article writes one part anew; parts that nobody names go', () => {
  const { out, file, written } = makeRecord(1500)
  const parts = () => readdirSync(`${file}.articles`)
  const before = parts()
  expect(before.length).toBeGreaterThan(2)
  const last = readBuildRecord(file, '1', out)
  if (!last) throw new Error('the record is not there')
  writeBuildRecord(file, makeFiles(), { ...written, articles: new Map([...last.articles, known(1500)]) }, last)
  expect(parts().filter((name) => !before.includes(name))).toHaveLength(1)
  expect(parts()).toHaveLength(before.length)
  expect(readBuildRecord(file, '1', out)?.articles.size).toBe(1501)
})

test('a damaged record is not used', () => {
  const { out, file } = makeRecord(3)
  const keep = join(makeFolder(), 'record')
  copyFileSync(file, keep)
  for (const bytes of [0, 10, statSync(file).size - 1]) {
    copyFileSync(keep, file)
    truncateSync(file, bytes)
    expect(readBuildRecord(file, '1', out)).toBeUndefined()
  }
  copyFileSync(keep, file)
  const part = join(`${file}.articles`, readdirSync(`${file}.articles`)[0] ?? '')
  const whole = readFileSync(part)
  for (const bytes of [0, 5, 200, whole.byteLength - 1]) {
    writeFileSync(part, whole.subarray(0, bytes))
    expect(readBuildRecord(file, '1', out)).toBeUndefined()
  }
  rmSync(part)
  expect(readBuildRecord(file, '1', out)).toBeUndefined()
})
