import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

/**
 * Smaller files come in the first flight of packets as they are, and compressed they would save 2 kB, 11 ms at 1.44 Mbit/s. An edition of
 * 20,000 articles has a hundred thousand of them, and as many compressed forms twice over would be most of its files. Bytes.
 */
const smallest = 4096

const compressible = /\.(?:html|json|js|css|svg|xml|txt|webmanifest|map)$/

/**
 * How much time Brotli takes. A page at 5 is 7 % smaller than at 4, for a millisecond more; at 10 another 5 %, for 24 ms; at 11 another
 * 8 %, for 70 ms. The files of assets/, which are built once and read for months, get the best.
 */
const qualities = { list: 2, page: 5, dear: 10, best: constants.BROTLI_MAX_QUALITY } as const

/**
 * Nothing that is read is so large: the list of a pack is, after which half a gigabyte is fetched. Written anew by each build, it takes
 * 0.19 s instead of 0.57 of an edition of 20,000 articles, and comes in 2.5 MB instead of 2.3. Bytes.
 */
const largestRead = 2e6

/** What comes of a page in the ten packets that are sent before a server waits for an answer (14,600), beside what the server says of it (741). Bytes. */
const firstFlight = 13_850

/** A window that holds the whole file, and no memory for more. Bits. */
const windowOf = (bytes: number) => Math.min(constants.BROTLI_MAX_WINDOW_BITS, Math.max(16, Math.ceil(Math.log2(bytes + 16))))

/** The endings of a file's compressed forms, in the order of a server's preference. */
export const compressedEndings = ['.br', '.gz'] as const

/** Puts a Brotli and a gzip form beside a file where that is worth it. @param isNewest is it one of the pages that first visits come for? */
export function compressFile(folder: string, path: string, content: Uint8Array = readFileSync(join(folder, path)), isNewest = false): void {
  if (content.byteLength < smallest || !compressible.test(path)) return
  const [isAsset, isList] = [path.startsWith('assets/'), content.byteLength > largestRead]
  const quality = isAsset ? qualities.best : isList ? qualities.list : qualities.page
  writeFileSync(join(folder, `${path}.br`), isNewest ? fitIntoFirstFlight(content) : compress(content, quality))
  writeFileSync(join(folder, `${path}.gz`), gzipSync(content, { level: isAsset || isNewest ? 9 : isList ? 1 : 6 }))
}

const compress = (content: Uint8Array, quality: number) =>
  brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: content.byteLength, [constants.BROTLI_PARAM_LGWIN]: windowOf(content.byteLength) } })

/** With the least work that makes the page come at once: what it is smaller then makes no difference of a round trip. */
function fitIntoFirstFlight(content: Uint8Array): Uint8Array {
  for (const quality of [qualities.page, qualities.dear]) {
    const compressed = compress(content, quality)
    if (compressed.byteLength <= firstFlight) return compressed
  }
  return compress(content, qualities.best)
}
