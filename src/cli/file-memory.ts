import { readFileSync, statSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { extname, join } from 'node:path'

/** What pages and their data are; everything else, and everything large, is left to the library that reads from the disk. */
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html;charset=utf-8',
  '.json': 'application/json;charset=utf-8',
  '.js': 'text/javascript;charset=utf-8',
  '.css': 'text/css;charset=utf-8',
  '.xml': 'application/xml;charset=utf-8',
}

/** Bytes: of one file, and of all that is kept. */
const most = { file: 262_144, all: 64_000_000 } as const

const encodings = [
  { name: 'br', ending: '.br' },
  { name: 'gzip', ending: '.gz' },
] as const

type Kept = { body: Buffer; headers: Record<string, string | number>; etag: string }

/** Small files of one edition as they were last read: what is asked for often is read once. A new edition needs a new memory. */
export type FileMemory = (request: IncomingMessage, response: ServerResponse, path: string) => boolean

/**
 * @param cacheControlOf by path with a leading slash
 * @returns a function that answers a request whole, or says that somebody else has to
 */
export function makeFileMemory(folder: string, cacheControlOf: (path: string) => string): FileMemory {
  const kept = new Map<string, Kept>()
  let size = 0
  const keep = (key: string, entry: Kept) => {
    if (size + entry.body.byteLength > most.all) {
      kept.clear()
      size = 0
    }
    kept.set(key, entry)
    size += entry.body.byteLength
  }
  return (request, response, path) => {
    if (request.headers.range !== undefined || !isPlain(path)) return false
    const accepted = encodings.filter(({ name }) => request.headers['accept-encoding']?.includes(name))
    const key = `${accepted.map(({ name }) => name).join()} ${path}`
    const known = kept.get(key) ?? read(folder, path, accepted, cacheControlOf)
    if (!known) return false
    if (!kept.has(key)) keep(key, known)
    const isKnown = request.headers['if-none-match'] === known.etag
    response.writeHead(isKnown ? 304 : 200, known.headers)
    response.end(isKnown || request.method === 'HEAD' ? undefined : known.body)
    return true
  }
}

/** Nothing hidden, no way up. */
const isPlain = (path: string) => !path.includes('\0') && !path.includes('\\') && path.split('/').every((part) => !part.startsWith('.'))

function read(folder: string, path: string, accepted: readonly (typeof encodings)[number][], cacheControlOf: (path: string) => string): Kept | undefined {
  const name = path === '' || path.endsWith('/') ? `${path}index.html` : path
  const type = types[extname(name)]
  if (!type || !statSync(join(folder, name), { throwIfNoEntry: false })?.isFile()) return undefined
  for (const { name: encoding, ending } of [...accepted, { name: undefined, ending: '' }]) {
    const stats = statSync(join(folder, name + ending), { throwIfNoEntry: false })
    if (!stats) continue
    if (stats.size > most.file) return undefined
    const body = readFileSync(join(folder, name + ending))
    const etag = `W/"${stats.size}-${stats.mtimeMs}"`
    const headers = { 'content-type': type, 'content-length': body.byteLength, etag, vary: 'Accept-Encoding', 'cache-control': cacheControlOf(`/${name}`), ...(encoding && { 'content-encoding': encoding }) }
    return { body, etag, headers }
  }
  return undefined
}
