import type { QueryFunctionContext } from '@tanstack/react-query'

/** Gets the parsed JSON at a path of the edition: over the network in a browser, from the build while prerendering. */
export type DataReader = (path: string, signal: AbortSignal) => Promise<unknown>

declare module '@tanstack/react-query' {
  interface Register {
    queryMeta: { read: DataReader; isChecked: boolean }
  }
}

/** The edition has no such file. */
export class NotFoundError extends Error {
  constructor(path: string) {
    super(`${path} is not in this edition`)
    this.name = 'NotFoundError'
  }
}

/** The file could not be reached: no connection, or a server that gives up. */
export class UnreachableError extends Error {
  constructor(path: string, cause?: unknown) {
    super(`${path} could not be reached`, { cause })
    this.name = 'UnreachableError'
  }
}

/** Reads over the network, below the base at which the app is served. */
export const fetchData: DataReader = async (path, signal) => {
  let response: Response
  try {
    response = await fetch(import.meta.env.BASE_URL + path, { signal })
  } catch (error) {
    if (signal.aborted) throw error
    throw new UnreachableError(path, error)
  }
  if (response.status === 404 || response.status === 410) throw new NotFoundError(path)
  if (!response.ok) throw new UnreachableError(path, `status ${response.status}`)
  return response.json().catch((error: unknown) => {
    throw new Error(`${path} is not JSON`, { cause: error })
  })
}

type Parse<T> = (value: unknown, where: string) => T | Promise<T>

/**
 * The query function for a data file: read it by the client's own reader, then parse it. The parser is fetched beside the
 * file: what stands in a prerendered page was parsed when it was made, so a first visit needs none.
 */
export const readWith =
  <T>(path: string, loadParse: () => Promise<Parse<T>>) =>
  async ({ meta, signal }: QueryFunctionContext): Promise<T> => {
    if (meta?.isChecked) return (await meta.read(path, signal)) as T
    const [value, parse] = await Promise.all([
      (meta?.read ?? fetchData)(path, signal),
      loadParse().catch((error: unknown) => {
        throw new UnreachableError(path, error)
      }),
    ])
    return parse(value, path)
  }
