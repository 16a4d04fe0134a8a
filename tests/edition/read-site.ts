import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect } from 'vitest'
import { listFilesBelow } from '../../src/edition/copy-files.ts'

/** Every file of a built site with all its bytes, by its path: what two builds have in common is then one comparison. */
export const readSite = (folder: string): Record<string, string> => Object.fromEntries(listFilesBelow(folder).map((path) => [path, readFileSync(join(folder, path)).toString('base64')]))

const isCompressed = (path: string) => /\.(?:br|gz)$/.test(path)

/** The files themselves: what a build with --no-compress would have made. */
export const withoutCompressed = (site: Record<string, string>): Record<string, string> => Object.fromEntries(Object.entries(site).filter(([path]) => !isCompressed(path)))

/** Every compressed form that stands beside a file is one of that file as it is now. */
export function expectCompressed(folder: string): void {
  const forms = listFilesBelow(folder).filter(isCompressed)
  expect(forms).toContain('index.html.br')
  for (const path of forms) {
    const form = readFileSync(join(folder, path))
    expect((path.endsWith('.br') ? brotliDecompressSync(form) : gunzipSync(form)).equals(readFileSync(join(folder, path.slice(0, -3)))), path).toBe(true)
  }
}
