import { digestArticle, compareNewest } from '../../../src/edition/digest-article.ts'
import { hashText } from '../../../src/edition/file-writer.ts'
import { gatherGroups } from '../../../src/edition/gather-groups.ts'
import { writeSearch, type SearchWriter } from '../../../src/edition/search/write-search.ts'
import type { Article } from '../../../src/model/article.ts'
import { data } from '../../../src/model/paths.ts'

/** The files of a search index, by path. */
export function buildIndex(articles: readonly Article[], previous = '/nowhere'): Map<string, string> {
  const files = new Map<string, string>()
  const write: SearchWriter['write'] = (path, content) => void files.set(path, String(content))
  const digests = articles.map(digestArticle).sort(compareNewest)
  const writer: SearchWriter = {
    write,
    writeJson: (path, value) => write(path, JSON.stringify(value)),
    hashOfFile: (path) => hashText(JSON.stringify(articles.find(({ id }) => data.article(id) === path))),
  }
  const readArticle = (id: string) => {
    const article = articles.find((article) => article.id === id)
    if (!article) throw new Error(`no article ${id}`)
    return article
  }
  writeSearch({ digests, groups: gatherGroups(digests), writer, readArticle, previous })
  return files
}
