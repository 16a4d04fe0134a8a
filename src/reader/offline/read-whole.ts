import type { FileKind } from './kind-of-file.ts'

/** An answer that must not be kept: a server's error, half a file, a page of a hotel's network in the place of data. */
export class UnfitError extends Error {
  /** The server's own answer, where it has a status that says more than "no". */
  readonly response: Response | undefined

  constructor(path: string, what: string, response?: Response) {
    super(`${path}: ${what}`)
    this.name = 'UnfitError'
    this.response = response
  }
}

const typeOf: Record<FileKind, RegExp> = { data: /json/, search: /json/, image: /^image\//, app: /javascript|css|font|json|svg|png|html/ }

/** When it came, and how many bytes it has: kept with the file, so that a cache tells about itself. */
const stamps = { kept: 'x-simak-kept', bytes: 'x-simak-bytes' } as const

/**
 * Reads an answer to its end and makes of it what is kept.
 * @throws {UnfitError} where it is not what its path says, or not whole
 */
export async function readWhole(response: Response, path: string, kind: FileKind): Promise<Response> {
  if (response.status !== 200) throw new UnfitError(path, `status ${response.status}`, response)
  const type = response.headers.get('content-type') ?? ''
  if (!typeOf[kind].test(type) || (type.includes('html') && !path.endsWith('.html'))) throw new UnfitError(path, `is "${type}"`)
  const body = await response.arrayBuffer().catch((error: unknown) => {
    throw new UnfitError(path, `broke off (${String(error)})`)
  })
  if (body.byteLength === 0) throw new UnfitError(path, 'is empty')
  if (kind === 'data' || kind === 'search') checkJson(new TextDecoder().decode(body), path)
  return new Response(body, { headers: { 'content-type': type, [stamps.kept]: new Date().toISOString(), [stamps.bytes]: String(body.byteLength) } })
}

function checkJson(text: string, path: string): void {
  try {
    JSON.parse(text)
  } catch (error) {
    throw new UnfitError(path, `is not JSON (${String(error)})`)
  }
}

/** When a kept file came (ISO 8601), and its size in bytes. */
export const stampOf = (response: Response): { kept: string; bytes: number } => ({
  kept: response.headers.get(stamps.kept) ?? '',
  bytes: Number(response.headers.get(stamps.bytes) ?? 0),
})

/** The same file, as if it had come now: of an earlier version it says when it was replaced. */
export function stampAgain(response: Response): Response {
  const headers = new Headers(response.headers)
  headers.set(stamps.kept, new Date().toISOString())
  return new Response(response.body, { headers })
}
