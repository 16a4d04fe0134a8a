import { existsSync, readFileSync, statSync } from 'node:fs'
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { join } from 'node:path'
import sirv from 'sirv'
import { baseOf } from '../edition/address-of.ts'
import { recoverEdition } from '../edition/staging.ts'
import { parseEdition } from '../model/edition.ts'
import { groupKinds } from '../model/kinds.ts'
import { parseJson } from '../model/parse.ts'
import { data, pages } from '../model/paths.ts'
import { makeFileMemory, type FileMemory } from './file-memory.ts'
import { UserError } from './run-command.ts'

/** An edition as it was when it was opened; a new build makes it a past one. */
type OpenEdition = { stamp: string; base: string; policy: string; shell: Buffer; redirects: ReadonlyMap<string, string>; memory: FileMemory; files: ReturnType<typeof sirv> }

/**
 * Answers requests from the edition in a folder, and from the next one as soon as a build has put it there.
 * @throws {UserError} where there is none yet
 */
export async function answerFrom(folder: string): Promise<{ answer: RequestListener; base: string }> {
  await recoverEdition(folder)
  let edition = openEdition(folder)
  const answer: RequestListener = (request, response) => {
    edition = refresh(folder, edition)
    if (request.method !== 'GET' && request.method !== 'HEAD') return end(response, 405, 'Only GET and HEAD are answered here.', { allow: 'GET, HEAD' })
    const path = readPath(request)
    if (path === undefined) return end(response, 400, 'This address cannot be read.')
    if (!path.startsWith(edition.base)) return path === '/' ? redirect(response, edition.base) : end(response, 404, `This edition stands under ${edition.base}`)
    secure(response, edition)
    const inner = path.slice(edition.base.length)
    if (isFolderWithoutSlash(folder, inner)) return redirect(response, `${encodeURI(path)}/`)
    const renamed = edition.redirects.get(path) ?? edition.redirects.get(`${path}/`)
    if (renamed !== undefined) return redirect(response, renamed)
    if (edition.memory(request, response, inner)) return
    request.url = `/${encodeURI(inner)}`
    edition.files(request, response, () => answerWithShell(request, response, folder, inner, edition))
  }
  return { answer, base: edition.base }
}

function openEdition(folder: string): OpenEdition {
  const file = join(folder, data.edition)
  if (!existsSync(file)) throw new UserError(`${folder}: holds no edition. Build one first: npm run --silent simak -- build`)
  const base = baseOf(parseJson(readFileSync(file, 'utf8'), parseEdition, file))
  const shell = readFileSync(join(folder, 'shell.html'))
  const files = sirv(folder, {
    dev: true, // looks at each file when it is asked for: a build may put another one there, and a hundred thousand need no list
    etag: true,
    gzip: true,
    brotli: true,
    extensions: ['html'],
    setHeaders: (response, path) => response.setHeader('cache-control', cacheControlOf(path)),
  })
  return { stamp: stampOf(folder), base, policy: policyOf(shell.toString()), shell, redirects: readRedirects(folder), memory: makeFileMemory(folder, cacheControlOf), files }
}

/** A name that holds the hash of its content never changes what it means: assets, drawn pictures, and the files of a search bundle. */
const cacheControlOf = (path: string) => (/^\/(?:assets|cards|search\/\d+-\d+-[0-9a-f]{10})\//.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache')

/** "/old/ /new/ 301": what the build wrote for renamed addresses. */
function readRedirects(folder: string): ReadonlyMap<string, string> {
  const file = join(folder, '_redirects')
  if (!existsSync(file)) return new Map()
  const lines = readFileSync(file, 'utf8').split('\n').map((line) => line.split(' '))
  return new Map(lines.flatMap(([from, to]) => (from && to ? [[decodeURI(from), to] as const] : [])))
}

/** A build replaces the whole folder: one of what changed with articles or with the app is then another file. While that happens the last edition stays open. */
function refresh(folder: string, edition: OpenEdition): OpenEdition {
  const stamp = stampOf(folder)
  return stamp === edition.stamp || stamp === '' ? edition : openEdition(folder)
}

function stampOf(folder: string): string {
  const stats = [data.edition, 'shell.html'].map((path) => statSync(join(folder, path), { throwIfNoEntry: false }))
  return stats.every((one) => one !== undefined) ? stats.map((one) => `${one.ino} ${one.mtimeMs}`).join(' ') : ''
}

function readPath(request: IncomingMessage): string | undefined {
  try {
    return decodeURI(new URL(request.url ?? '/', 'http://localhost').pathname)
  } catch (error) {
    if (error instanceof URIError || error instanceof TypeError) return undefined
    throw error
  }
}

/** The policy that stands in the page itself, and what only a header can say. */
const policyOf = (html: string) => {
  const [, policy = ''] = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html) ?? []
  return `${policy.replaceAll('&#39;', "'").replaceAll('&amp;', '&')}; frame-ancestors 'none'`
}

function secure(response: ServerResponse, { policy }: OpenEdition): void {
  response.setHeader('content-security-policy', policy)
  response.setHeader('x-content-type-options', 'nosniff')
  response.setHeader('referrer-policy', 'strict-origin-when-cross-origin')
  response.setHeader('cross-origin-opener-policy', 'same-origin')
}

/** "articles/x" is the page "articles/x/": one address for one page. */
const isFolderWithoutSlash = (folder: string, path: string) =>
  path !== '' && !path.endsWith('/') && !path.split('/').includes('..') && existsSync(join(folder, path, 'index.html'))

/** An address without a page of its own gets the empty app: 200 where the edition has data for it, else 404. */
function answerWithShell(request: IncomingMessage, response: ServerResponse, folder: string, path: string, { shell }: OpenEdition): void {
  const wantsPage = path.endsWith('/') || request.headers.accept?.includes('text/html')
  if (!wantsPage) return end(response, 404, 'Not found.')
  const file = dataBehind(path.endsWith('/') ? path : `${path}/`)
  const isThere = ownArticle.test(path) || (file !== undefined && existsSync(join(folder, file)))
  response.writeHead(isThere ? 200 : 404, {
    'content-type': 'text/html;charset=utf-8',
    'content-length': shell.byteLength,
    'cache-control': 'no-cache',
  })
  response.end(request.method === 'HEAD' ? undefined : shell)
}

/** A reader's own article: its data is on the reader's device. */
const ownArticle = /^own\/own-[0-9a-z]{12}\/?$/

/** The data file that a page is made from, e.g. "people/ratna/3/" → "data/people/ratna/3.json". */
function dataBehind(path: string): string | undefined {
  const [kind, id = '', number, ...rest] = path.split('/').slice(0, -1)
  if (rest.length > 0 || id === '' || id === '..') return undefined
  if (path === pages.article(id)) return data.article(id)
  if (kind === 'latest' && number === undefined) return data.latestPage(Number(id))
  const group = groupKinds.find((name) => name === kind)
  if (!group) return undefined
  return number === undefined ? data.group(group, id) : data.groupPage(group, id, Number(number))
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(301, { location }).end()
}

function end(response: ServerResponse, status: number, text: string, headers: Record<string, string> = {}): void {
  response.writeHead(status, { 'content-type': 'text/plain;charset=utf-8', 'x-content-type-options': 'nosniff', ...headers }).end(`${text}\n`)
}
