import { mkdirSync, writeFileSync } from 'node:fs'
import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { dirname, join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { expect, onTestFinished, test } from 'vitest'
import { answerFrom } from '../../src/cli/answer-request.ts'
import { makeFolder } from '../edition/make-folder.ts'

const settings = { title: 'Harian Uji', language: 'id', timeZone: 'Asia/Jakarta', languages: ['id'], counts: { articles: 1, topics: 0, people: 0, places: 0, organisations: 0, quotes: 0 }, hash: 'x' }
const page = `<!doctype html><title>Pasar</title>${'Pasar terapung. '.repeat(400)}`

function write(folder: string, files: Record<string, string | Buffer>) {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
}

async function serve() {
  const folder = join(makeFolder(), 'dist')
  write(folder, {
    'data/edition.json': JSON.stringify(settings),
    'shell.html': '<!doctype html><title>kosong</title>',
    'index.html': page,
    'articles/pasar/index.html': page,
    'articles/pasar/index.html.br': brotliCompressSync(page),
    'data/articles/pasar.json': '{}',
    'search/0-256-0123456789/terms/0.json': '{}',
    _redirects: '/articles/lama/ /articles/pasar/ 301\n',
  })
  write(dirname(folder), { 'secret.json': '{"secret":true}' })
  const { answer } = await answerFrom(folder)
  const server = createServer(answer)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  const { port } = server.address() as AddressInfo
  const get = (path: string, headers: Record<string, string> = {}) =>
    new Promise<{ status: number; headers: Record<string, string | string[] | undefined>; body: Buffer }>((resolve, reject) => {
      request({ port, path, headers, agent: false }, (response) => {
        const parts: Buffer[] = []
        response.on('data', (part: Buffer) => parts.push(part))
        response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }))
      })
        .on('error', reject)
        .end()
    })
  return { folder, get }
}

test('a page comes compressed where the browser takes it, and not again while it has it', async () => {
  const { get } = await serve()
  const plain = await get('/articles/pasar/')
  expect([plain.status, plain.body.toString(), plain.headers['content-type']]).toEqual([200, page, 'text/html;charset=utf-8'])
  const small = await get('/articles/pasar/', { 'accept-encoding': 'gzip, br' })
  expect([small.headers['content-encoding'], small.headers.vary, small.body.equals(brotliCompressSync(page))]).toEqual(['br', 'Accept-Encoding', true])
  const again = await get('/articles/pasar/', { 'accept-encoding': 'gzip, br', 'if-none-match': String(small.headers.etag) })
  expect([again.status, again.body.byteLength]).toEqual([304, 0])
  expect(again.headers['content-security-policy']).toContain("frame-ancestors 'none'")
})

test('a part of a file', async () => {
  const { get } = await serve()
  const part = await get('/articles/pasar/', { range: 'bytes=0-14' })
  expect([part.status, part.body.toString()]).toEqual([206, '<!doctype html>'])
})

test('what has a hash in its name may be kept for ever, everything else is asked for again', async () => {
  const { get } = await serve()
  expect((await get('/search/0-256-0123456789/terms/0.json')).headers['cache-control']).toContain('immutable')
  expect((await get('/data/articles/pasar.json')).headers['cache-control']).toBe('no-cache')
})

test('a renamed address leads on; one that is none has the page and the status for that', async () => {
  const { get } = await serve()
  const old = await get('/articles/lama')
  expect([old.status, old.headers.location]).toEqual([301, '/articles/pasar/'])
  expect((await get('/articles/tidak-ada/')).status).toBe(404)
})

test.each(['/../secret.json', '/%2e%2e/secret.json', '/data/..%2f..%2fsecret.json', '/data/%5c..%5c..%5csecret.json'])('nothing outside the edition: %s', async (path) => {
  const { get } = await serve()
  const { status, body } = await get(path)
  expect([status >= 400, body.toString()]).toEqual([true, expect.not.stringContaining('secret":')])
})

test('a new edition is served as soon as it is there', async () => {
  const { folder, get } = await serve()
  await get('/articles/pasar/')
  write(folder, { 'articles/pasar/index.html': '<!doctype html>baru', 'data/edition.json': `${JSON.stringify(settings)} ` })
  expect((await get('/articles/pasar/')).body.toString()).toContain('baru')
})

test('a new app is served too, where no article has changed', async () => {
  const { folder, get } = await serve()
  await get('/people/tidak-ada/')
  write(folder, { 'shell.html': '<!doctype html><title>aplikasi baru</title>' })
  expect((await get('/people/tidak-ada/')).body.toString()).toContain('aplikasi baru')
})
