import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { compareNewest, digestArticle, type Digest } from '../../src/edition/digest-article.ts'
import { makeFileWriter } from '../../src/edition/file-writer.ts'
import { gatherGroups } from '../../src/edition/gather-groups.ts'
import { listArticleFiles, readArticle } from '../../src/edition/read-edition.ts'
import { writeSearch } from '../../src/edition/search/write-search.ts'
import { parseArticle } from '../../src/model/article.ts'
import { data } from '../../src/model/paths.ts'

/** How long the index took to make, by itself, and what it weighs. */
export type IndexFigures = { articles: number; seconds: number; peakMegabytes: number; files: number; megabytes: number; secondsForTenMore: number; filesChangedByTenMore: number }

/**
 * Makes the search index of a folder of articles, and again as if the newest ten had come later.
 * @param site where it is written, with the articles
 */
export function buildSearchIndex(articlesFolder: string, site: string, limit = Infinity): IndexFigures {
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
  const write = (newest: number, folder: string, previous: string) => {
    const some = digests.slice(newest)
    const groups = gatherGroups(some)
    const target = makeFileWriter(folder)
    const began = performance.now()
    const paths = new Set<string>()
    let bytes = 0
    writeSearch({
      digests: some,
      groups,
      previous,
      readArticle: (id) => parseArticle(JSON.parse(readFileSync(join(site, data.article(id)), 'utf8')), id),
      writer: {
        ...target,
        write: (path, content) => (paths.add(path), target.write(path, content)),
        writeJson: (path, value) => {
          const json = JSON.stringify(value)
          paths.add(path)
          bytes += Buffer.byteLength(json)
          target.write(path, json)
        },
        hashOfFile: writer.hashOfFile,
      },
    })
    return { seconds: (performance.now() - began) / 1000, paths, bytes, hashOf: (path: string) => target.hashOfFile(path) }
  }
  const tenFewer = write(10, `${site}-before`, site)
  const whole = write(0, site, `${site}-none`)
  const tenMore = write(0, `${site}-after`, `${site}-before`)
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
