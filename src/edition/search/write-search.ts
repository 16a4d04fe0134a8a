import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseJson } from '../../model/parse.ts'
import { data } from '../../model/paths.ts'
import { parseSearchManifest, recordsPerFile, searchVersion, type Bundle, type SearchManifest } from '../../model/search/search-index.ts'
import { searchPaths } from '../../model/search/search-paths.ts'
import type { Digest } from '../digest-article.ts'
import { hashText, type FileWriter } from '../file-writer.ts'
import type { BundleTask, MadeBundle } from './bundle-task.ts'
import { countDays } from './make-bundle.ts'
import { planBundles } from './plan-bundles.ts'
import { readSearchWords } from './read-search-words.ts'

/** What of the edition's writer the search needs. */
export type SearchWriter = Pick<FileWriter, 'writeJson' | 'hashOfFile' | 'keep' | 'add'>

export type SearchOptions = {
  /** Newest first. */
  digests: readonly Digest[]
  writer: SearchWriter
  /** Makes the bundles that are new and puts their files into the edition, beside whatever else the build does meanwhile. */
  makeBundles: (tasks: BundleTask[]) => Promise<MadeBundle[]>
  /** The edition before, whose bundles stay where their articles did; undefined where all is made anew. */
  previous: string | undefined
}

/** Writes the search index of the articles: bundles, and the manifest that says where all of it is. */
export async function writeSearch({ digests, writer, makeBundles, previous }: SearchOptions): Promise<void> {
  const summaries = digests.map(({ summary }) => summary).reverse()
  const words = readSearchWords(summaries.map(({ language }) => language))
  const before = previous === undefined ? undefined : readManifest(previous)
  const wordsHash = hashText(JSON.stringify([searchVersion, words]))
  const plans = planBundles(summaries.length).map(({ first, count }) => {
    const members = summaries.slice(first, first + count)
    const hash = hashText([wordsHash, ...members.map(({ id }) => `${id}\t${writer.hashOfFile(data.article(id))}`)].join('\n')).slice(0, 10)
    const name = `${first}-${count}-${hash}`
    const kept = before?.bundles.find((bundle) => bundle.name === name)
    return { name, first, count, members, firstKeys: kept && keepBundle(kept, writer) ? kept.firstKeys : undefined }
  })
  const made = await makeBundles(plans.flatMap(({ name, members, firstKeys }) => (firstKeys === undefined ? [{ name, summaries: members, words }] : [])))
  for (const { files } of made) for (const [path, file] of files) writer.add(path, file)
  const bundles = plans.map(({ name, first, count, members, firstKeys }): Bundle => {
    const keys = firstKeys ?? made.find((bundle) => bundle.name === name)?.firstKeys
    if (keys === undefined) throw new Error(`${name}: was not made`)
    return { name, first, count, firstKeys: keys, days: countDays(members) }
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
}

/** Takes the files of a bundle over from the edition before. @returns false where one of them is gone: then it is made again */
function keepBundle({ name, count, firstKeys }: Bundle, writer: SearchWriter): boolean {
  const terms = firstKeys === '' ? 0 : firstKeys.split('\n').length
  const paths = [
    ...Array.from({ length: terms }, (_, file) => searchPaths.terms(name, file)),
    ...Array.from({ length: Math.ceil(count / recordsPerFile) }, (_, file) => searchPaths.records(name, file)),
  ]
  return paths.every((path) => writer.keep(path))
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
