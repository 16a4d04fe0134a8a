import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, describe, expect, test } from 'vitest'
import { isPrivateAddress } from '../../../src/cli/fetch/is-private-address.ts'
import { makeFetcher, type FetcherOptions } from '../../../src/cli/fetch/make-fetcher.ts'
import { readRobots } from '../../../src/cli/fetch/read-robots.ts'
import { readValidators, writeValidators } from '../../../src/cli/fetch/validators.ts'

const servers: Server[] = []
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    server.close()
  }
})

/** A server on loopback, and what it is asked for. Without `robots` its /robots.txt is 404. */
async function serve(listener: RequestListener, robots?: string): Promise<{ base: string; asked: string[] }> {
  const asked: string[] = []
  const server = createServer((request, response) => {
    asked.push(request.url ?? '')
    if (request.url === '/robots.txt') response.writeHead(robots === undefined ? 404 : 200).end(robots)
    else listener(request, response)
  })
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { base: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked }
}

const options: FetcherOptions = { userAgent: 'simak-test/1', allowPrivate: true, firstWait: 5, timeout: 2000 }
const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes)

describe('fetching', () => {
  test('gives the bytes, says who asks, and follows redirects', async () => {
    const agents: (string | undefined)[] = []
    const { base } = await serve((request, response) => {
      agents.push(request.headers['user-agent'])
      if (request.url === '/old') response.writeHead(301, { location: '/new' }).end()
      else response.writeHead(200, { etag: '"7"', 'content-encoding': 'gzip' }).end(gzipSync('<p>isi</p>'))
    })
    const result = await makeFetcher(options)(`${base}/old#bagian`)
    expect(result).toMatchObject({ kind: 'fetched', url: `${base}/new`, validators: { etag: '"7"' } })
    expect(result.kind === 'fetched' && textOf(result.bytes)).toBe('<p>isi</p>')
    expect(new Set(agents)).toEqual(new Set(['simak-test/1']))
  })
  test('asks conditionally, and knows that nothing has changed', async () => {
    const { base } = await serve((request, response) => {
      response.writeHead(request.headers['if-none-match'] === '"7"' && request.headers['if-modified-since'] === 'x' ? 304 : 200).end()
    })
    expect(await makeFetcher(options)(`${base}/a`, { etag: '"7"', lastModified: 'x' })).toEqual({ kind: 'unchanged', url: `${base}/a` })
  })
  test('tries again after 503 and 429, and waits as long as it is told to', async () => {
    let count = 0
    const start = performance.now()
    const { base } = await serve((_, response) => {
      count += 1
      if (count === 1) response.writeHead(503).end()
      else if (count === 2) response.writeHead(429, { 'retry-after': '1' }).end()
      else response.writeHead(200).end('ya')
    })
    expect(await makeFetcher(options)(`${base}/a`)).toMatchObject({ kind: 'fetched' })
    expect(count).toBe(3)
    expect(performance.now() - start).toBeGreaterThan(990)
  })
  test('at most two at a time concern one host', async () => {
    let now = 0
    let most = 0
    const { base } = await serve((_, response) => {
      now += 1
      most = Math.max(most, now)
      setTimeout(() => {
        now -= 1
        response.end('ya')
      }, 20)
    })
    const fetcher = makeFetcher(options)
    await Promise.all(Array.from({ length: 7 }, (_, index) => fetcher(`${base}/${index}`)))
    expect(most).toBe(2)
  })
})

describe('one clear error for', () => {
  const failing = async (listener: RequestListener, more: Partial<FetcherOptions> = {}) => {
    const { base } = await serve(listener)
    return makeFetcher({ ...options, retries: 1, ...more })(`${base}/a`).then(
      () => 'no error',
      (error: Error) => error.message.replace(/:\d+/, ''),
    )
  }
  test('a page that is not there', async () => expect(await failing((_, response) => void response.writeHead(404).end())).toBe('127.0.0.1 answers 404'))
  test('a server that keeps failing', async () => expect(await failing((_, response) => void response.writeHead(500).end())).toBe('127.0.0.1 answers 500'))
  test('a server that is too slow', async () => expect(await failing(() => undefined, { timeout: 80 })).toBe('127.0.0.1 took longer than 0.08 s'))
  test('a body that never ends', async () =>
    expect(
      await failing(
        (_, response) => {
          response.write('x')
        },
        { timeout: 80 },
      ),
    ).toBe('127.0.0.1 took longer than 0.08 s'))
  test('a body that is too large', async () => expect(await failing((_, response) => void response.end('x'.repeat(2_000_000)), { mostBytes: 1_000_000 })).toBe('127.0.0.1 sends more than 1 MB'))
  test('a small archive that unpacks to a large page', async () =>
    expect(await failing((_, response) => void response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('0'.repeat(50_000_000))), { mostBytes: 1_000_000 })).toBe('127.0.0.1 sends more than 1 MB'))
  test('a broken archive', async () => expect(await failing((_, response) => void response.writeHead(200, { 'content-encoding': 'gzip' }).end('nothing packed'))).toMatch(/^127\.0\.0\.1 cannot be reached/))
  test('a circle of redirects', async () => expect(await failing((_, response) => void response.writeHead(302, { location: '/a' }).end())).toMatch(/leads on more than 5 times$/))
  test('a redirect out of the web', async () => expect(await failing((_, response) => void response.writeHead(302, { location: 'file:///etc/passwd' }).end())).toBe('file:///etc/passwd is not a web address'))
  test('a connection that breaks', async () => expect(await failing((request) => void request.socket.destroy())).toMatch(/^127\.0\.0\.1 cannot be reached/))
  test('a wait that is too long', async () => expect(await failing((_, response) => void response.writeHead(429, { 'retry-after': '3600' }).end())).toBe('127.0.0.1 answers 429 and asks to wait 3600 s'))
  test('a page that robots.txt forbids', async () => {
    const { base, asked } = await serve((_, response) => void response.end('ya'), 'User-agent: *\nDisallow: /a')
    await expect(makeFetcher(options)(`${base}/a`)).rejects.toThrow('does not want this page to be fetched')
    expect(asked).toEqual(['/robots.txt'])
  })
  test.each(['http://127.0.0.1:1/', 'http://[::1]:1/', 'http://localhost:1/', 'http://169.254.169.254/latest/meta-data', 'http://[::ffff:10.0.0.1]/'])('the private address %s', async (address) => {
    await expect(makeFetcher({ ...options, allowPrivate: false, retries: 0 })(address)).rejects.toThrow('private network')
  })
  test('what is no address', async () => {
    await expect(makeFetcher(options)('kabar')).rejects.toThrow('is no web address')
  })
})

test('private addresses are told from public ones', () => {
  const isPrivate = ['10.1.2.3', '172.31.0.1', '192.168.1.1', '127.9.9.9', '169.254.0.1', '100.64.0.1', '0.0.0.0', '::1', 'fe80::1%eth0', 'fd00::1', '::ffff:127.0.0.1', '::ffff:7f00:1', 'nonsense']
  const isPublic = ['8.8.8.8', '172.32.0.1', '103.10.66.1', '2001:4860:4860::8888', '::ffff:8.8.8.8']
  expect(isPrivate.filter((address) => !isPrivateAddress(address))).toEqual([])
  expect(isPublic.filter(isPrivateAddress)).toEqual([])
})

describe('robots.txt', () => {
  const allowed = (text: string, path: string, agent = 'simak') => readRobots(text, agent).isAllowed(path)
  test.each([
    ['', '/a', true],
    ['User-agent: *\nDisallow: /', '/a', false],
    ['User-agent: *\nDisallow:', '/a', true],
    ['User-agent: *\nDisallow: /a\nAllow: /a/b', '/a/b/c', true],
    ['User-agent: *\nDisallow: /*.pdf$', '/x/y.pdf', false],
    ['User-agent: *\nDisallow: /*.pdf$', '/x/y.pdf?z', true],
    ['User-agent: other\nDisallow: /\n\nUser-agent: *\nAllow: /', '/a', true],
    ['User-agent: *\nAllow: /\n\nUser-agent: Simak\nUser-agent: x\nDisallow: /', '/a', false],
    ['User-agent: *\nDisallow: /a # comment', '/b', true],
    ['nonsense without a colon\nDisallow: /', '/a', true],
  ])('%j allows %s: %s', (text, path, expected) => expect(allowed(text, path)).toBe(expected))
})

test('what is known of a page is remembered', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'simak-')), 'deep', 'validators.json')
  expect(readValidators(file)).toEqual(new Map())
  writeValidators(file, new Map([['https://a.example/', { etag: '"1"' }]]))
  expect(readValidators(file)).toEqual(new Map([['https://a.example/', { etag: '"1"' }]]))
  writeFileSync(file, '{"https://a.ex')
  expect(readValidators(file)).toEqual(new Map())
})
