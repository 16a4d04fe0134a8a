import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

/** Below this a file fits into one network packet with its headers: nothing is won. Bytes. */
const smallest = 1300

const compressible = /\.(?:html|json|js|css|svg|xml|txt|webmanifest|map)$/

/** Files in assets/ are built once and read for months: they get all the time that Brotli can use. Pages: 7 % smaller than at 4, for a millisecond more each. */
const qualityOf = (path: string) => (path.startsWith('assets/') ? constants.BROTLI_MAX_QUALITY : 5)

/** The endings of a file's compressed forms, in the order of a server's preference. */
export const compressedEndings = ['.br', '.gz'] as const

/** Puts a Brotli and a gzip form beside a file where that is worth it. */
export function compressFile(folder: string, path: string, content: Uint8Array = readFileSync(join(folder, path))): void {
  if (content.byteLength < smallest || !compressible.test(path)) return
  const params = { [constants.BROTLI_PARAM_QUALITY]: qualityOf(path), [constants.BROTLI_PARAM_SIZE_HINT]: content.byteLength }
  writeFileSync(join(folder, `${path}.br`), brotliCompressSync(content, { params }))
  writeFileSync(join(folder, `${path}.gz`), gzipSync(content, { level: 6 }))
}
