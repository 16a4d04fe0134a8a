import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { listFilesBelow } from '../../src/edition/copy-files.ts'

/** Every file of a built site with all its bytes, by its path: what two builds have in common is then one comparison. */
export const readSite = (folder: string): Record<string, string> => Object.fromEntries(listFilesBelow(folder).map((path) => [path, readFileSync(join(folder, path)).toString('base64')]))
