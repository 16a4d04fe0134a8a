import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { parseArticle } from '../../src/model/article.ts'
import { listFiles } from './make-source.ts'

/** What `simak check` would find, without a process for it: files that are no articles, and ids that are not the file's. */
export function checkArticles(folder: string): string[] {
  return listFiles(folder).flatMap((file) => {
    if (basename(file).endsWith('.draft')) return []
    try {
      const { id } = parseArticle(JSON.parse(readFileSync(file, 'utf8')), file)
      return basename(file) === `${id}.json` ? [] : [`${file} has the id ${id}`]
    } catch (error) {
      return [String(error)]
    }
  })
}
