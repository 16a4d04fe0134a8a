import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Article } from '../../model/article.ts'
import { parseJson } from '../../model/parse.ts'
import { data } from '../../model/paths.ts'
import { parseSearchManifest, recordsPerFile, searchVersion, type Bundle, type FirstNames, type SearchManifest } from '../../model/search/search-index.ts'
import { searchPaths } from '../../model/search/search-paths.ts'
import type { Digest } from '../digest-article.ts'
import { hashText, type FileWriter } from '../file-writer.ts'
import type { Gathering } from '../gather-groups.ts'
import { countDays, makeBundle, type BundleSource } from './make-bundle.ts'
import { makeRecord } from './make-record.ts'
import { groupNames, listNames } from './make-names.ts'
import { planBundles } from './plan-bundles.ts'
import { readSearchWords } from './read-search-words.ts'

/** What the file that is fetched before the first letter holds: about 15 kB compressed. */
const firstOf = { names: 900, records: 150 } as const

/** What of the edition's writer the search needs. */
export type SearchWriter = Pick<FileWriter, 'write' | 'writeJson' | 'hashOfFile'>

export type SearchOptions = {
  /** Newest first. */
  digests: readonly Digest[]
  groups: ReadonlyMap<string, Gathering>
  writer: SearchWriter
  /** Reads an article that this build has written already. */
  readArticle: (id: string) => Article
  /** The edition before, whose bundles stay where their articles did; undefined where all is made anew. */
  previous: string | undefined
}

/** Writes the search index: bundles, names, and the manifest that says where all of it is. */
export function writeSearch({ digests, groups, writer, readArticle, previous }: SearchOptions): void {
  const summaries = digests.map(({ summary }) => summary).reverse()
  const words = readSearchWords(summaries.map(({ language }) => language))
  const before = previous === undefined ? undefined : readManifest(previous)
  const wordsHash = hashText(JSON.stringify([searchVersion, words]))
  const bundles = planBundles(summaries.length).map(({ first, count }): Bundle => {
    const members = summaries.slice(first, first + count)
    const hash = hashText([wordsHash, ...members.map(({ id }) => `${id}\t${writer.hashOfFile(data.article(id))}`)].join('\n')).slice(0, 10)
    const name = `${first}-${count}-${hash}`
    const kept = before?.bundles.find((bundle) => bundle.name === name)
    const firstKeys = kept && previous !== undefined && keepBundle(previous, kept, writer) ? kept.firstKeys : writeBundle({ name, summaries: members, readArticle, words }, writer)
    return { name, first, count, firstKeys, days: countDays(members) }
  })
  const manifest: SearchManifest = {
    version: searchVersion,
    articles: summaries.length,
    bundles,
    languages: [...new Set(summaries.map(({ language }) => language))].sort(),
    sections: [...new Set(summaries.flatMap(({ section }) => section ?? []))].sort(),
    words,
  }
  writer.writeJson(searchPaths.manifest, manifest)
  const names = listNames(groups.values())
  const first: FirstNames = { names: names.slice(0, firstOf.names), records: summaries.slice(-firstOf.records).reverse().map(makeRecord) }
  writer.writeJson(searchPaths.firstNames, first)
  for (const [beginning, file] of groupNames(names)) writer.writeJson(searchPaths.names(beginning), file)
}

function writeBundle(source: BundleSource, writer: SearchWriter): string {
  const files = makeBundle(source)
  let next = files.next()
  while (!next.done) {
    writer.writeJson(next.value.path, next.value.value)
    next = files.next()
  }
  return next.value.join('\n')
}

/** Takes the files of a bundle over from the edition before. @returns false where one of them is gone: then it is made again */
function keepBundle(previous: string, { name, count, firstKeys }: Bundle, writer: SearchWriter): boolean {
  const terms = firstKeys === '' ? 0 : firstKeys.split('\n').length
  const paths = [
    ...Array.from({ length: terms }, (_, file) => searchPaths.terms(name, file)),
    ...Array.from({ length: Math.ceil(count / recordsPerFile) }, (_, file) => searchPaths.records(name, file)),
  ]
  if (!paths.every((path) => existsSync(join(previous, path)))) return false
  for (const path of paths) writer.write(path, readFileSync(join(previous, path)))
  return true
}

/** An edition of another version, or a damaged one, gives nothing to keep. */
function readManifest(folder: string): SearchManifest | undefined {
  const file = join(folder, searchPaths.manifest)
  if (!existsSync(file)) return undefined
  try {
    return parseJson(readFileSync(file, 'utf8'), parseSearchManifest, file)
  } catch (error) {
    console.warn(`The search index of the edition before is not used: ${String(error)}`)
    return undefined
  }
}
