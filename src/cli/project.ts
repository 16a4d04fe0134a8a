import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The checkout that this command line belongs to. */
export const project = fileURLToPath(new URL('../../', import.meta.url))

/**
 * A path as the person typed it, made absolute. `npm run` changes into the project's folder first and leaves the
 * folder in which it was called in INIT_CWD; a variable inherited from some outer npm counts for nothing elsewhere.
 */
export function resolvePath(path: string): string {
  const calledByNpm = resolve(process.cwd()) === resolve(project)
  return resolve((calledByNpm && process.env.INIT_CWD) || process.cwd(), path)
}
