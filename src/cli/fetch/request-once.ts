import { lookup as lookUpName } from 'node:dns'
import { request as requestHttp, type IncomingMessage } from 'node:http'
import { request as requestHttps } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { pipeline, type Readable } from 'node:stream'
import { FetchError } from './fetch-error.ts'
import { isPrivateAddress } from './is-private-address.ts'

export type RequestOptions = {
  headers: Record<string, string>
  /** For the whole answer, in milliseconds. */
  timeout: number
  /** Of the answer as it is read, after decompression. */
  mostBytes: number
  allowPrivate: boolean
}

export type Answer = { status: number; headers: Record<string, string>; bytes: Uint8Array }

const refusePrivate = (host: string) => new FetchError(`${host} is an address inside a private network`, 'give a public address, or say --allow-private')

/**
 * One request, no redirects followed. The address that a name stands for is checked where the connection is made, so that a name
 * cannot be public when it is looked at and private when it is used.
 * @throws {FetchError}
 */
export function requestOnce(url: URL, options: RequestOptions): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const host = url.hostname.replace(/^\[|\]$/g, '')
    if (!options.allowPrivate && isIP(host) !== 0 && isPrivateAddress(host)) return reject(refusePrivate(url.hostname))
    const send = url.protocol === 'https:' ? requestHttps : requestHttp
    const request = send(url, { method: 'GET', headers: options.headers, lookup: checkedLookup(options.allowPrivate) })
    const timer = setTimeout(() => request.destroy(new FetchError(`${url.hostname} took longer than ${options.timeout / 1000} s`, 'try again later', { isTemporary: true })), options.timeout)
    const fail = (error: Error) => {
      clearTimeout(timer)
      reject(error instanceof FetchError ? error : new FetchError(`${url.hostname} cannot be reached (${error.message})`, 'check the address and the network', { isTemporary: isPassing(error) }))
    }
    request.on('error', fail)
    request.on('response', (response) => {
      readBody(response, options.mostBytes, url).then((bytes) => {
        clearTimeout(timer)
        resolve({ status: response.statusCode ?? 0, headers: plainHeaders(response), bytes })
      }, (error: Error) => {
        request.destroy()
        fail(error)
      })
    })
    request.end()
  })
}

function checkedLookup(allowPrivate: boolean): LookupFunction {
  return (name, options, callback) =>
    lookUpName(name, { ...options, all: true }, (error, addresses) => {
      if (error) return callback(error, '', 0)
      const bad = allowPrivate ? undefined : addresses.find(({ address }) => isPrivateAddress(address))
      if (bad) return callback(refusePrivate(name), '', 0)
      const [first] = addresses
      return options.all ? callback(null, addresses) : callback(null, first?.address ?? '', first?.family ?? 4)
    })
}

/** Reads and decompresses a body, and stops as soon as it is too large: a small archive can hold gigabytes. */
async function readBody(response: IncomingMessage, mostBytes: number, url: URL): Promise<Uint8Array> {
  const pieces: Uint8Array[] = []
  let size = 0
  for await (const piece of decompress(response)) {
    const bytes = piece as Uint8Array
    size += bytes.length
    if (size > mostBytes) {
      response.destroy()
      throw new FetchError(`${url.hostname} sends more than ${Math.round(mostBytes / 1e6)} MB`, 'save the page by hand if it really is an article')
    }
    pieces.push(bytes)
  }
  return Buffer.concat(pieces)
}

function decompress(response: IncomingMessage): Readable {
  const encoding = response.headers['content-encoding']?.trim().toLowerCase()
  const stage = encoding === 'gzip' || encoding === 'x-gzip' ? createGunzip() : encoding === 'br' ? createBrotliDecompress() : encoding === 'deflate' ? createInflate() : undefined
  // The reader of the last stage sees what goes wrong in any of them.
  return stage ? pipeline(response, stage, () => undefined) : response
}

const plainHeaders = (response: IncomingMessage) =>
  Object.fromEntries(Object.entries(response.headers).flatMap(([name, value]) => (value === undefined ? [] : [[name, Array.isArray(value) ? value.join(', ') : value]])))

const isPassing = (error: Error) => /^(?:ECONNRESET|ETIMEDOUT|EPIPE|EAI_AGAIN|ECONNREFUSED|EHOSTUNREACH|ENETUNREACH)$/.test(String((error as NodeJS.ErrnoException).code))
