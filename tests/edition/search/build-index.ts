import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { digestArticle, compareNewest } from '../../../src/edition/digest-article.ts'
import { hashText } from '../../../src/edition/file-writer.ts'
import { gatherGroups } from '../../../src/edition/gather-groups.ts'
import type { BundleTask } from '../../../src/edition/search/bundle-task.ts'
import { makeBundle } from '../../../src/edition/search/make-bundle.ts'
import { writeNames } from '../../../src/edition/search/write-names.ts'
import { writeSearch, type SearchWriter } from '../../../src/edition/search/write-search.ts'
import type { Article } from '../../../src/model/article.ts'
import { data } from '../../../src/model/paths.ts'

/** The files of a search index, by path. */
export async function buildIndex(articles: readonly Article[], previous?: string): Promise<Map<string, string>> {
  const files = new Map<string, string>()
  const digests = articles.map(digestArticle).sort(compareNewest)
  const writer: SearchWriter = {
    writeJson: (path, value) => void files.set(path, JSON.stringify(value)),
    keep: (path) => {
      if (previous === undefined || !existsSync(join(previous, path))) return false
      files.set(path, readFileSync(join(previous, path), 'utf8'))
      return true
    },
    add: () => {},
    hashOfFile: (path) => hashText(JSON.stringify(articles.find(({ id }) => data.article(id) === path))),
  }
  const readArticle = (id: string) => {
    const article = articles.find((article) => article.id === id)
    if (!article) throw new Error(`no article ${id}`)
    return article
  }
  const makeBundles = (tasks: BundleTask[]) =>
    Promise.resolve(
      tasks.map((task) => {
        const made = makeBundle({ ...task, readArticle })
        let next = made.next()
        while (!next.done) {
          writer.writeJson(next.value.path, next.value.value)
          next = made.next()
        }
        return { name: task.name, firstKeys: next.value.join('\n'), files: [] }
      }),
    )
  await writeSearch({ digests, writer, makeBundles, previous })
  writeNames(gatherGroups(digests), writer)
  return files
}
