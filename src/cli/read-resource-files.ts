import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'

/** What the importer and the annotator know before they read an article. */
const folders = ['lexicon', 'gazetteer', 'authority', 'models']

/** The files of those folders by their path under data/, e.g. "lexicon/id/titles.txt". */
export function readResourceFiles(dataFolder: string): ReadonlyMap<string, Uint8Array> {
  const files = folders
    .map((folder) => join(dataFolder, folder))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
  return new Map(files.sort().map((file) => [relative(dataFolder, file).replaceAll('\\', '/'), readFileSync(file)]))
}
