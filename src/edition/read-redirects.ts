import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { EditionError } from './edition-error.ts'

/** An address of the edition that has become another one; paths without a leading slash, with one at the end. */
export type Redirect = { from: string; to: string }

/**
 * `redirects.txt` in the folder of an edition: one renamed address a line, the old and the new path parted by spaces, e.g.
 * "articles/2026-10-01-old articles/2026-10-01-new". Empty lines and those that begin with # say nothing.
 * @throws {EditionError} naming the line that cannot be read
 */
export function readRedirects(folder: string): Redirect[] {
  const file = join(folder, 'redirects.txt')
  if (!existsSync(file)) return []
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, index) => {
      if (line.trim() === '' || line.trim().startsWith('#')) return []
      const [from, to, ...rest] = line.trim().split(/\s+/)
      if (!from || !to || rest.length > 0 || !isPath(from) || !isPath(to)) throw new EditionError(`${file}: line ${index + 1}: must be an old and a new path, e.g. "articles/old articles/new", found "${line.trim()}"`)
      return [{ from: tidy(from), to: tidy(to) }]
    })
}

/** Within the edition: no other host, no way up, nothing that a page or a header line could misread. */
const isPath = (path: string) => /^\/?[\p{L}\p{N}/._~-]+$/u.test(path) && !path.startsWith('//') && tidy(path) !== '/' && !path.split('/').includes('..')

const tidy = (path: string) => `${path.replace(/^\/+|\/+$/g, '')}/`
