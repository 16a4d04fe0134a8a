import { readFileSync } from 'node:fs'
import { createServer, type RequestListener, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { answerFrom } from '../../src/cli/answer-request.ts'

/**
 * What a network or a server does to an answer: the line is cut before it, a status 500, half of what was promised, a page of
 * somebody else's (a hotel's network) with status 200, ten seconds of nothing, or a redirection to nowhere.
 */
export type Fault = 'cut' | 'error' | 'half' | 'wrong-type' | 'slow' | 'missing'

export type FaultServer = {
  url: string
  /** Serves another edition from now on. */
  show: (folder: string) => Promise<void>
  /** Spoils the answers to paths like this, until `heal`. */
  spoil: (path: RegExp, fault: Fault) => void
  heal: () => void
  /** Serves the same app under other file names, as after an update; "" is the first one. Files of other versions are gone. */
  showVersion: (version: string) => void
  /** Serves this text at a path in the place of the edition's file; without one, the file again. */
  replace: (path: string, text?: string, type?: string) => void
  /** The paths that were asked for since the last call. */
  asked: () => string[]
  stop: () => Promise<void>
}

/** Milliseconds. */
const latency = 10_000

const versioned = /(?<name>[\w-]+-[\w-]{8})(?<version>\.v\d+)?(?<ending>\.(?:js|css))\b/g

/** A server of an edition's real files that can be made to fail. */
export async function startFaultServer(folder: string): Promise<FaultServer> {
  let site = folder
  let { answer } = await answerFrom(folder)
  let version = ''
  let faults: { path: RegExp; fault: Fault }[] = []
  const replaced = new Map<string, { text: string; type: string }>()
  let asked: string[] = []

  const handle: RequestListener = (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname.slice(1))
    asked.push(path)
    const fault = faults.find((one) => one.path.test(path))?.fault
    switch (fault) {
      case 'cut':
        return void request.socket.destroy()
      case 'error':
        return void response.writeHead(500, { 'content-type': 'text/plain' }).end('broken')
      case 'missing':
        return void response.writeHead(404, { 'content-type': 'text/plain' }).end('missing')
      case 'wrong-type':
        return void response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>Hotel</title><h1>Please log in</h1>')
      case 'half':
        return sendHalf(response, readFileSync(fileOf(site, path)), path)
      case 'slow':
        setTimeout(() => answerWhole(path, request, response), latency)
        return
      case undefined:
        return answerWhole(path, request, response)
    }
  }

  const answerWhole = (path: string, ...[request, response]: Parameters<RequestListener>) => {
    const own = replaced.get(path)
    if (own) return void response.writeHead(200, { 'content-type': own.type, 'cache-control': 'no-cache' }).end(own.text)
    if (version === '') return answer(request, response)
    answerVersion(path, request, response)
  }

  /** Every name of a script or style in a page, a script or the worker is that of the version. */
  const answerVersion = (path: string, ...[request, response]: Parameters<RequestListener>) => {
    const [{ groups } = {}] = path.matchAll(versioned)
    if (groups && path.startsWith('assets/') && groups.version !== version) return void response.writeHead(404).end()
    const file = fileOf(site, path.replace(version, ''))
    if (!/\.(?:html|js|css)$/.test(file) || request.headers.accept === 'application/json') return answer(request, response)
    let text: string
    try {
      text = readFileSync(file, 'utf8')
    } catch {
      return answer(request, response)
    }
    const type = file.endsWith('.html') ? 'text/html' : file.endsWith('.css') ? 'text/css' : 'text/javascript'
    // a page that names other scripts is another page
    const renamed = text.replaceAll(versioned, `$<name>${version}$<ending>`).replaceAll(/("revision":"\w+)"/g, `$1${version}"`)
    response.writeHead(200, { 'content-type': `${type};charset=utf-8`, 'cache-control': 'no-cache' }).end(renamed)
  }

  const server = createServer(handle)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    show: async (next) => {
      site = next
      answer = (await answerFrom(next)).answer
    },
    spoil: (path, fault) => void (faults = [{ path, fault }, ...faults]),
    heal: () => void (faults = []),
    showVersion: (next) => void (version = next),
    replace: (path, text, type = 'application/json') => void (text === undefined ? replaced.delete(path) : replaced.set(path, { text, type })),
    asked: () => {
      const list = asked
      asked = []
      return list
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

const fileOf = (site: string, path: string) => join(site, path === '' || path.endsWith('/') ? `${path}index.html` : path)

const typeOf = (path: string) => (path.endsWith('.json') ? 'application/json' : path.endsWith('.svg') ? 'image/svg+xml' : 'text/html;charset=utf-8')

/** As many bytes as were promised never come. */
function sendHalf(response: ServerResponse, whole: Buffer, path: string): void {
  response.writeHead(200, { 'content-type': typeOf(path), 'content-length': whole.byteLength })
  response.write(whole.subarray(0, whole.byteLength / 2), () => setTimeout(() => response.destroy(), 50))
}
