import { setTimeout as wait } from 'node:timers/promises'
import { FetchError } from './fetch-error.ts'
import { makeHostQueue } from './host-queue.ts'
import { readRobots, type Robots } from './read-robots.ts'
import { requestOnce, type Answer } from './request-once.ts'
import type { Validators } from './validators.ts'

export type FetcherOptions = {
  /** Who asks, e.g. "simak/0.1 (+https://…)". Its first word is the name that robots.txt knows it by. */
  userAgent: string
  /** For each request, in milliseconds. */
  timeout?: number
  /** How often a request is tried again after 429, 5xx or a broken connection. */
  retries?: number
  /** Before the first retry, in milliseconds; each further one waits twice as long. */
  firstWait?: number
  /** A longer `Retry-After` is not waited for, in milliseconds. */
  longestWait?: number
  mostBytes?: number
  mostRedirects?: number
  mostPerHost?: number
  /** Also addresses inside private networks. */
  allowPrivate?: boolean
}

export type Fetched =
  /** `url` is where redirects led. */
  | { kind: 'fetched'; url: string; bytes: Uint8Array; validators: Validators }
  /** The server says that nothing has changed since the validators given. */
  | { kind: 'unchanged'; url: string }

/** Fetches an http(s) address. `known` makes the request conditional. @throws {FetchError} */
export type Fetcher = (address: string, known?: Validators) => Promise<Fetched>

const accept = 'text/html,application/xhtml+xml,application/rss+xml,application/atom+xml,application/feed+json,application/ld+json,application/json;q=0.9,text/plain;q=0.8,*/*;q=0.5'

/** A client that a newspaper's server would like: it says who it is, obeys robots.txt, asks conditionally, waits when told to. */
export function makeFetcher(options: FetcherOptions): Fetcher {
  const { userAgent, timeout = 20_000, retries = 3, firstWait = 1000, longestWait = 60_000, mostBytes = 10_000_000, mostRedirects = 5, mostPerHost = 2, allowPrivate = false } = options
  const inTurn = makeHostQueue(mostPerHost)
  const robots = new Map<string, Promise<Robots>>()
  const ask = (url: URL, headers: Record<string, string>) =>
    inTurn(url.host, () => requestOnce(url, { headers: { 'user-agent': userAgent, 'accept-encoding': 'gzip, br, deflate', ...headers }, timeout, mostBytes, allowPrivate }))

  const askAgain = async (url: URL, headers: Record<string, string>): Promise<Answer> => {
    for (let attempt = 0; ; attempt++) {
      try {
        return refuseFailure(await ask(url, headers), url)
      } catch (error) {
        if (!(error instanceof FetchError) || !error.isTemporary || attempt >= retries) throw error
        const asked = error.retryAfter
        if (asked !== undefined && asked > longestWait) throw new FetchError(`${error.message} and asks to wait ${Math.round(asked / 1000)} s`, 'import it again after that time')
        await wait(asked ?? firstWait * 2 ** attempt)
      }
    }
  }

  /** RFC 9309: without a robots.txt (4xx) all is allowed; when the server fails, nothing is. */
  const robotsOf = (url: URL): Promise<Robots> => {
    const known = robots.get(url.origin)
    if (known) return known
    const asked = askAgain(new URL('/robots.txt', url), {}).then(
      (answer) => readRobots(answer.status === 200 ? new TextDecoder().decode(answer.bytes) : '', userAgent.split(/[/\s]/, 1)[0] ?? ''),
      (error: unknown) => {
        if (error instanceof FetchError && !error.isTemporary) return readRobots('', '')
        throw error
      },
    )
    robots.set(url.origin, asked)
    return asked
  }

  return async (address, known) => {
    let url = readAddress(address)
    for (let redirects = 0; redirects <= mostRedirects; redirects++) {
      if (!(await robotsOf(url)).isAllowed(url.pathname + url.search)) throw new FetchError(`${url.hostname} does not want this page to be fetched (robots.txt)`, 'save the page by hand, if you may use it')
      const answer = await askAgain(url, { accept, ...conditions(known) })
      if (answer.status === 304) return { kind: 'unchanged', url: url.href }
      const target = answer.status >= 300 && answer.status < 400 ? answer.headers.location : undefined
      if (target === undefined) return { kind: 'fetched', url: url.href, bytes: answer.bytes, validators: validatorsOf(answer) }
      url = readAddress(target, url)
    }
    throw new FetchError(`${address} leads on more than ${mostRedirects} times`, 'give the address that it should lead to')
  }
}

function readAddress(address: string, base?: URL): URL {
  let url: URL
  try {
    url = new URL(address, base)
  } catch {
    throw new FetchError(`"${address}" is no web address`, 'it must begin with http:// or https://')
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw new FetchError(`${address} is not a web address`, 'it must begin with http:// or https://')
  url.hash = ''
  return url
}

/** 429 and 5xx may pass; other 4xx do not. */
function refuseFailure(answer: Answer, url: URL): Answer {
  if (answer.status < 400) return answer
  const isTemporary = answer.status === 429 || answer.status === 408 || answer.status >= 500
  const message = `${url.hostname} answers ${answer.status}`
  const remedy = isTemporary ? 'try again later' : answer.status === 404 || answer.status === 410 ? 'check the address: there is no such page' : 'save the page by hand, if you may use it'
  const retryAfter = isTemporary ? readRetryAfter(answer.headers['retry-after']) : undefined
  throw new FetchError(message, remedy, { isTemporary, ...(retryAfter === undefined ? {} : { retryAfter }) })
}

/** Seconds or an HTTP date, as milliseconds from now. */
function readRetryAfter(value: string | undefined): number | undefined {
  if (value === undefined) return undefined
  if (/^\d+$/.test(value.trim())) return Number(value) * 1000
  const at = Date.parse(value)
  return Number.isNaN(at) ? undefined : Math.max(0, at - Date.now())
}

const conditions = (known: Validators | undefined): Record<string, string> => ({
  ...(known?.etag ? { 'if-none-match': known.etag } : {}),
  ...(known?.lastModified ? { 'if-modified-since': known.lastModified } : {}),
})

const validatorsOf = ({ headers }: Answer): Validators => ({ ...(headers.etag ? { etag: headers.etag } : {}), ...(headers['last-modified'] ? { lastModified: headers['last-modified'] } : {}) })
