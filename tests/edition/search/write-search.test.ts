import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { parseFirstNames, parseNameFile, parseRecordFile, parseSearchManifest, parseTermFile } from '../../../src/model/search/search-index.ts'
import { searchPaths } from '../../../src/model/search/search-paths.ts'
import { makeArticle } from '../make-article.ts'
import { buildIndex } from './build-index.ts'

const day = (number: number) => new Date(Date.UTC(2025, 0, 1 + number)).toISOString().slice(0, 10)
const articles = Array.from({ length: 270 }, (_, number) => makeArticle({ headline: `Berita pasar nomor ${number}`, id: `pasar-${number}`, published: day(number), people: ['Sari Wulandari'] }))

test('every file is read by the schema that the reader uses', async () => {
  const files = await buildIndex(articles)
  for (const [path, text] of files) {
    const value: unknown = JSON.parse(text)
    if (path === searchPaths.manifest) parseSearchManifest(value, path)
    else if (path === searchPaths.firstNames) parseFirstNames(value, path)
    else if (path.startsWith('search/names/')) parseNameFile(value, path)
    else if (path.includes('/records/')) parseRecordFile(value, path)
    else parseTermFile(value, path)
  }
  expect([...files.keys()]).toContain(searchPaths.names('wul'))
})

test('the same articles give the same bytes; one more leaves the old bundle as it was', async () => {
  const before = await buildIndex(articles.slice(0, 269))
  const after = await buildIndex(articles)
  expect(await buildIndex(articles)).toEqual(after)
  const [old, newest] = parseSearchManifest(JSON.parse(after.get(searchPaths.manifest) ?? ''), '').bundles
  expect(old?.count).toBe(256)
  expect(newest?.count).toBe(14)
  for (const [path, text] of after) if (path.startsWith(`search/${old?.name}/`)) expect(before.get(path)).toBe(text)
})

test('bundles of the edition before are taken over, and made anew where a file is gone', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'simak-search-'))
  const files = await buildIndex(articles)
  const [old] = parseSearchManifest(JSON.parse(files.get(searchPaths.manifest) ?? ''), '').bundles
  const mark = '{"terms":{},"records":{}}'
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), path === searchPaths.terms(old?.name ?? '', 0) ? mark : text)
  }
  expect((await buildIndex(articles, folder)).get(searchPaths.terms(old?.name ?? '', 0))).toBe(mark)
  rmSync(join(folder, searchPaths.records(old?.name ?? '', 0)))
  expect(await buildIndex(articles, folder)).toEqual(files)
  rmSync(folder, { recursive: true })
})
