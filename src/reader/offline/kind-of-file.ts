import { cacheNames } from '../../model/cache-names.ts'

/** What a file of the edition is to a reader without a connection. */
export type FileKind = 'data' | 'search' | 'image' | 'app'

/** Where each kind is kept. */
export const cacheOf = { data: cacheNames.data, search: cacheNames.search, image: cacheNames.images, app: cacheNames.app } as const satisfies Record<FileKind, string>

/** @param path below the edition's base, e.g. "data/site.json". Pages are not kept: the empty app makes them from their data. */
export function kindOfFile(path: string): FileKind | undefined {
  if (path.startsWith('data/')) return 'data'
  if (path.startsWith('search/') && path.endsWith('.json')) return 'search'
  if (path.startsWith('images/')) return 'image'
  return path.startsWith('assets/') ? 'app' : undefined
}

/** The path of a file of this edition by its whole address; undefined for another host or another edition. */
export function pathIn(address: string, base: string): string | undefined {
  const { origin, pathname } = new URL(address, location.origin)
  return origin === location.origin && pathname.startsWith(base) ? decodePath(pathname.slice(base.length)) : undefined
}

function decodePath(path: string): string | undefined {
  try {
    return decodeURI(path)
  } catch (error) {
    if (error instanceof URIError) return undefined
    throw error
  }
}
