import { cacheNames } from '../../model/cache-names.ts'
import { pathIn } from './kind-of-file.ts'
import { stampOf } from './read-whole.ts'

/** A file on this device: where, since when (ISO 8601), how many bytes. */
export type KeptFile = { cache: string; path: string; kept: string; bytes: number }

/** Caches with what the edition is read from; the app itself is not to be removed. */
const readCaches = [cacheNames.data, cacheNames.search, cacheNames.images, cacheNames.earlier] as const

/** Every file of the edition that this device has, with its real size. */
export async function listKeptFiles(names: readonly string[] = readCaches): Promise<KeptFile[]> {
  const lists = await Promise.all(
    names.map(async (name) => {
      const cache = await caches.open(name)
      return Promise.all(
        (await cache.keys()).map(async (request): Promise<KeptFile[]> => {
          const response = await cache.match(request)
          const path = pathIn(request.url, import.meta.env.BASE_URL)
          if (!response || path === undefined) return []
          const { kept, bytes } = stampOf(response)
          return [{ cache: name, path, kept, bytes: bytes || (await response.blob()).size }]
        }),
      )
    }),
  )
  return lists.flat(2)
}

export async function removeFile({ cache, path }: Pick<KeptFile, 'cache' | 'path'>): Promise<void> {
  await (await caches.open(cache)).delete(import.meta.env.BASE_URL + path)
}
