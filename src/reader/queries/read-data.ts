import type { QueryFunctionContext } from '@tanstack/react-query'

/** Gets the parsed JSON at a path of the edition: over the network in a browser, from the build while prerendering. */
export type DataReader = (path: string, signal: AbortSignal) => Promise<unknown>

declare module '@tanstack/react-query' {
  interface Register {
    queryMeta: { read: DataReader }
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

/** The query function for a data file: read it by the client's own reader, then parse it. */
export const readWith =
  <T>(path: string, parse: (value: unknown, where: string) => T | Promise<T>) =>
  async ({ meta, signal }: QueryFunctionContext): Promise<T> =>
    parse(await (meta?.read ?? fetchData)(path, signal), path)
