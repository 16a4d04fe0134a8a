import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { makeAddressOf } from '../../src/edition/address-of.ts'
import { compareNewest, digestArticle } from '../../src/edition/digest-article.ts'
import { makeFileWriter } from '../../src/edition/file-writer.ts'
import { makeNewsSitemap } from '../../src/edition/make-news-sitemap.ts'
import { readRedirects } from '../../src/edition/read-redirects.ts'
import { writeForHosts } from '../../src/edition/write-for-hosts.ts'
import { makeArticle } from './make-article.ts'
import { makeFolder } from './make-folder.ts'

const settings = { title: 'Harian Uji', language: 'id', timeZone: 'Asia/Jakarta', baseUrl: 'https://uji.example/berita/' }

test('a news sitemap holds the two days that end with the newest article, whatever the clock says', () => {
  const digests = [
    makeArticle({ headline: 'Baru & segar', published: '2020-03-03T10:00:00+07:00', publisher: { name: 'Warta Senja' } }),
    makeArticle({ headline: 'Kemarin', published: '2020-03-01T11:00:00+07:00' }),
    makeArticle({ headline: 'Lusa lalu', published: '2020-03-01T09:00:00+07:00' }),
    makeArticle({ headline: 'Entah kapan' }),
  ].map(digestArticle)
  const xml = makeNewsSitemap(digests.sort(compareNewest), settings.title, makeAddressOf(settings))
  expect(xml.match(/<news:title>[^<]*/g)).toEqual(['<news:title>Baru &amp; segar', '<news:title>Kemarin'])
  expect(xml).toContain('<loc>https://uji.example/berita/articles/baru-segar/</loc>')
  expect(xml.match(/<news:name>[^<]*/g)).toEqual(['<news:name>Warta Senja', '<news:name>Harian Uji'])
})

test('renamed addresses: a line for hosts that read it, a page for all others; one that is in use again leads nowhere', () => {
  const [folder, out] = [makeFolder(), makeFolder()]
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'redirects.txt'), '# diganti\narticles/lama articles/baru\n\n/people/budi/  /people/budi-santosa\narticles/kembali articles/baru\n')
  const writer = makeFileWriter(out)
  writer.writeJson('data/articles/kembali.json', {})
  for (const path of ['search/0-28-50fed90792/3.json', 'search/0-28-50fed90792/records/0.json', 'search/names/rat.json', 'search/manifest.json']) writer.writeJson(path, {})
  writeForHosts(settings, readRedirects(folder), writer)
  expect(readFileSync(join(out, '_redirects'), 'utf8')).toBe('/berita/articles/lama/ /berita/articles/baru/ 301\n/berita/people/budi/ /berita/people/budi-santosa/ 301\n')
  expect(readFileSync(join(out, 'articles/lama/index.html'), 'utf8')).toContain('<link rel="canonical" href="https://uji.example/berita/articles/baru/">')
  expect(writer.hashOfFile('articles/kembali/index.html')).toBeUndefined()
  expect(readFileSync(join(out, '_headers'), 'utf8')).toContain('/berita/assets/*\n  Cache-Control: public, max-age=31536000, immutable')
  expect(readFileSync(join(out, '_headers'), 'utf8').match(/^\/berita\/search.*$/gm)).toEqual(['/berita/search/0-28-50fed90792/*'])
})

test.each(['articles/a', 'articles/a articles/b articles/c', 'articles/a https://lain.example/', '../a articles/b', '/ articles/b'])('a line that is no pair of paths is named: %s', (line) => {
  const folder = makeFolder()
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'redirects.txt'), `\n${line}\n`)
  expect(() => readRedirects(folder)).toThrow(/redirects\.txt: line 2: must be an old and a new path/)
})
