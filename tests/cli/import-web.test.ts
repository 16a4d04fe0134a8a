import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import type { Article } from '../../src/model/article.ts'
import { makeFolder } from '../edition/make-folder.ts'
import { importHere } from '../support/import-here.ts'
import { listFiles, makeText } from './make-source.ts'

const patience = 120_000

const paragraphs = (number: number) => makeText(number).split('\n\n').slice(2).map((text) => `<p>${text.trim()}</p>`).join('')
const page = (number: number) => `<!doctype html><html lang="id"><head><title>Kabar ${number}</title><meta property="og:title" content="Kabar Nomor ${number}"></head><body><article><h1>Kabar Nomor ${number}</h1>${paragraphs(number)}</article></body></html>`

/** A newspaper on loopback; every answer has an ETag. `pages` may be changed meanwhile. */
async function serveNews(pages: Map<string, string>) {
  const asked: { path: string; status: number }[] = []
  const server = createServer((request, response) => {
    const path = request.url ?? ''
    const body = pages.get(path)
    const etag = body === undefined ? '' : `"${createHash('sha1').update(body).digest('hex')}"`
    const status = body === undefined ? 404 : request.headers['if-none-match'] === etag ? 304 : 200
    if (path !== '/robots.txt') asked.push({ path, status })
    response.writeHead(status, { etag }).end(status === 200 ? body : '')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  return { base: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked: () => asked.splice(0) }
}

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as Article

describe('import from the web', { timeout: patience }, () => {
  test('a list of feeds leads to their items; a second import fetches only what changed', async () => {
    const pages = new Map<string, string>()
    const { base, asked } = await serveNews(pages)
    const item = (number: number, text: string) => `<item><title>Kabar Nomor ${number}</title><link>${base}/berita/${number}</link><pubDate>Mon, 02 Nov 2026 09:30:00 +0700</pubDate>${text}</item>`
    pages.set('/daftar.opml', `<opml version="2.0"><head><title>Daftar</title></head><body><outline type="rss" text="Muria" xmlUrl="${base}/feed.xml"/></body></opml>`)
    pages.set(
      '/feed.xml',
      `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Kabar Muria</title><link>${base}/</link><description>x</description>${item(1, `<content:encoded><![CDATA[${paragraphs(1)}]]></content:encoded>`)}${item(2, '<description>Ringkasan saja.</description>')}${item(3, '<description>Halamannya hilang.</description>')}</channel></rss>`,
    )
    pages.set('/berita/2', page(2))
    const into = join(makeFolder(), 'articles')
    const run = () => importHere([`${base}/daftar.opml`], { into, allowPrivate: true })

    const first = await run()
    expect(first.stdout).toContain('3 imported, 1 problems')
    expect(first.stderr).toMatch(/berita\/3: 127\.0\.0\.1 answers 404\. Check the address/)
    expect(first.code).toBe(1)
    expect(asked().map(({ path }) => path).toSorted()).toEqual(['/berita/2', '/berita/3', '/daftar.opml', '/feed.xml'])
    const articles = listFiles(into).map(read)
    expect(articles.map(({ url }) => url).toSorted()).toEqual([1, 2, 3].map((number) => `${base}/berita/${number}`))
    expect(articles.find(({ url }) => url?.endsWith('2'))?.body.length).toBeGreaterThan(3)
    expect(articles.find(({ url }) => url?.endsWith('3'))?.standfirst).toBe('Halamannya hilang.')

    const second = await importHere([`${base}/feed.xml`, `${base}/berita/2`], { into, allowPrivate: true })
    expect(second).toMatchObject({ code: 0, stderr: '', stdout: expect.stringContaining('0 imported, 2 addresses not changed') })
    expect(asked().map(({ status }) => status)).toEqual([304, 304])

    pages.set('/berita/2', page(2).replace('Kami mencatat 2 rumah', 'Kami mencatat sembilan rumah'))
    expect((await importHere([`${base}/berita/2`], { into, allowPrivate: true })).stdout).toContain('0 imported, 1 updated')
    expect(listFiles(into)).toHaveLength(3)
  })

  test('addresses of this machine are refused unless that is allowed', async () => {
    const { base, asked } = await serveNews(new Map([['/', page(1)]]))
    const { code, stderr } = await importHere([`${base}/`], { into: join(makeFolder(), 'articles') })
    expect([code, asked()]).toEqual([1, []])
    expect(stderr).toMatch(/^simak: http:\S+: .*private/)
  })
})
