import { existsSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { listFilesBelow } from './copy-files.ts'
import { hashText } from './file-writer.ts'

/**
 * A hash of all that something is built from: the version of Node, and what the files say.
 * @param project the checkout
 * @param sources its files and folders; one that is not there counts as empty
 * @param more whatever else it depends on
 */
export function hashSources(project: string, sources: readonly string[], ...more: readonly string[]): string {
  const files = sources
    .map((source) => join(project, source))
    .filter((path) => existsSync(path))
    .flatMap((path) => (statSync(path).isDirectory() ? listFilesBelow(path).map((file) => join(path, file)) : [path]))
    .sort()
  return hashText([...more, process.versions.node, ...files.map((file) => `${relative(project, file)}\t${hashText(readFileSync(file))}`)].join('\n'))
}
