import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { compareNewest, digestArticle, type Digest } from '../../src/edition/digest-article.ts'
import { makeFileWriter } from '../../src/edition/file-writer.ts'
import { gatherGroups } from '../../src/edition/gather-groups.ts'
import { listArticleFiles, readArticle } from '../../src/edition/read-edition.ts'
import { makeBundleRunner } from '../../src/edition/search/bundle-task.ts'
import { writeNames } from '../../src/edition/search/write-names.ts'
import { writeSearch } from '../../src/edition/search/write-search.ts'
import { data } from '../../src/model/paths.ts'

/** How long the index took to make, by itself, and what it weighs. */
export type IndexFigures = { articles: number; seconds: number; peakMegabytes: number; files: number; megabytes: number; secondsForTenMore: number; filesChangedByTenMore: number }

/**
 * Makes the search index of a folder of articles, and again as if the newest ten had come later.
 * @param site where it is written, with the articles
 */
export async function buildSearchIndex(articlesFolder: string, site: string, limit = Infinity): Promise<IndexFigures> {
  rmSync(join(site, 'search'), { recursive: true, force: true })
  mkdirSync(site, { recursive: true })
  const writer = makeFileWriter(site)
  const digests: Digest[] = []
  for (const result of listArticleFiles(articlesFolder).map(readArticle)) {
    if (!('article' in result)) continue
    if (digests.length >= limit) break
    digests.push(digestArticle(result.article))
    writer.writeJson(data.article(result.article.id), result.article)
  }
  digests.sort(compareNewest)
  const write = async (newest: number, folder: string, previous: string) => {
    const some = digests.slice(newest)
    const groups = gatherGroups(some)
    const target = makeFileWriter(folder)
    const began = performance.now()
    const paths = new Set<string>()
    let bytes = 0
    const writeJson = (path: string, value: unknown) => {
      const json = JSON.stringify(value)
      paths.add(path)
      bytes += Buffer.byteLength(json)
      target.write(path, json)
    }
    await writeSearch({
      digests: some,
      previous,
      makeBundles: (tasks) => Promise.all(tasks.map(async (task) => {
        const made = await makeBundleRunner({ staging: folder, before: site })(task)
        for (const [path, file] of made.files) {
          paths.add(path)
          bytes += file.bytes
        }
        return made
      })),
      writer: {
        ...target,
        keep: (path) => {
          if (!existsSync(join(previous, path))) return false
          paths.add(path)
          target.write(path, readFileSync(join(previous, path)))
          return true
        },
        writeJson,
        hashOfFile: writer.hashOfFile,
      },
    })
    writeNames(groups, { writeJson })
    return { seconds: (performance.now() - began) / 1000, paths, bytes, hashOf: (path: string) => target.hashOfFile(path) }
  }
  const tenFewer = await write(10, `${site}-before`, site)
  const whole = await write(0, site, `${site}-none`)
  const tenMore = await write(0, `${site}-after`, `${site}-before`)
  const figures = {
    articles: digests.length,
    seconds: whole.seconds,
    peakMegabytes: process.resourceUsage().maxRSS / 1024,
    files: whole.paths.size,
    megabytes: whole.bytes / 1e6,
    secondsForTenMore: tenMore.seconds,
    filesChangedByTenMore: [...tenMore.paths].filter((path) => tenMore.hashOf(path) !== tenFewer.hashOf(path)).length,
  }
  for (const folder of ['before', 'after']) rmSync(`${site}-${folder}`, { recursive: true, force: true })
  return figures
}
