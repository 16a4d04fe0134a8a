import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

/**
 * Smaller files come in the first flight of packets as they are, and compressed they would save 2 kB, 11 ms at 1.44 Mbit/s. An edition of
 * 20,000 articles has a hundred thousand of them, and as many compressed forms twice over would be most of its files. Bytes.
 */
const smallest = 4096

const compressible = /\.(?:html|json|js|css|svg|xml|txt|webmanifest|map)$/

/** How much time Brotli takes. A page at 5 is 7 % smaller than at 4, for a millisecond more; at the best another 8 %, for 130 ms: the newest alone get that, and the files of assets/, which are built once and read for months. */
const qualities = { best: constants.BROTLI_MAX_QUALITY, page: 5 } as const

/** A window that holds the whole file, and no memory for more. Bits. */
const windowOf = (bytes: number) => Math.min(constants.BROTLI_MAX_WINDOW_BITS, Math.max(16, Math.ceil(Math.log2(bytes + 16))))

/** The endings of a file's compressed forms, in the order of a server's preference. */
export const compressedEndings = ['.br', '.gz'] as const

/** Puts a Brotli and a gzip form beside a file where that is worth it. @param isNewest is it one of the pages that first visits come for? */
export function compressFile(folder: string, path: string, content: Uint8Array = readFileSync(join(folder, path)), isNewest = false): void {
  if (content.byteLength < smallest || !compressible.test(path)) return
  const isBest = isNewest || path.startsWith('assets/')
  const params = { [constants.BROTLI_PARAM_QUALITY]: isBest ? qualities.best : qualities.page, [constants.BROTLI_PARAM_SIZE_HINT]: content.byteLength, [constants.BROTLI_PARAM_LGWIN]: windowOf(content.byteLength) }
  writeFileSync(join(folder, `${path}.br`), brotliCompressSync(content, { params }))
  writeFileSync(join(folder, `${path}.gz`), gzipSync(content, { level: isBest ? 9 : 6 }))
}
