import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { listArticleFiles } from '../../edition/read-edition.ts'
import { addToIndex, emptyIndex, findSame } from '../../importer/same-article/article-index.ts'
import { parseArticle, type Article } from '../../model/article.ts'
import { ParseError, parseJson } from '../../model/parse.ts'
import { slugOf } from '../../model/slug.ts'
import { judgeMatch } from './judge-match.ts'
import { isDraft } from './write-whole.ts'

/** What is known of each article of a folder while an import goes on; the articles themselves stay in their files. */
type Known = { id: string; file: string; headline: string; source: string; url: string | undefined; sha256: string; isOfThisRun: boolean }

/** new: `id` and `file` are now its own. same: it is there. A new one may be another publisher's `versionOf` an article. */
export type Place = { kind: 'new'; id: string; file: string; versionOf?: Known } | { kind: 'same'; known: Known; isDouble: boolean }

/** The articles of a folder, by everything that tells whether one comes again. */
export type ArticleShelf = {
  /** Where an article belongs. A second source of one import for the same article is a double. */
  place: (article: Article) => Place
  /** @throws {ParseError} where the file is no right article */
  read: (known: { file: string }) => Article
  /** Every article that was there at the beginning. */
  known: () => Iterable<Known>
  /** Another process has that file since: the next free name. */
  rename: (article: Article) => { id: string; file: string }
}

/**
 * Reads what is in a folder of articles, one file after the other.
 * @param onFault told of a file that is no right article; it keeps its name and is left alone
 */
export function openShelf(folder: string, onFault: (error: ParseError) => void): ArticleShelf {
  const index = emptyIndex()
  const byId = new Map<string, Known>()
  const bySource = new Map<string, Known>()
  const read = ({ file }: { file: string }) => parseJson(readFileSync(file, 'utf8'), parseArticle, file)

  const add = (article: Article, file: string, isOfThisRun: boolean): Known => {
    const known: Known = { id: article.id, file, headline: article.headline, source: article.source.name, url: article.url, sha256: article.source.sha256, isOfThisRun }
    byId.set(article.id, known)
    bySource.set(sourceKey(article), known)
    addToIndex(index, article)
    return known
  }

  if (existsSync(folder)) {
    removeDrafts(folder)
    for (const file of listArticleFiles(folder))
      try {
        add(read({ file }), file, false)
      } catch (error) {
        if (!(error instanceof ParseError)) throw error
        onFault(error)
      }
  }

  const find = (article: Article): { known: Known; kind: 'same' | 'version' } | undefined => {
    const bySha = bySource.get(sourceKey(article))
    if (bySha) return { known: bySha, kind: 'same' }
    const sameId = byId.get(article.id)
    if (sameId && !sameId.isOfThisRun && sameId.source === article.source.name && (sameId.url ?? article.url) === (article.url ?? sameId.url)) return { known: sameId, kind: 'same' }
    const match = findSame(index, article)
    const known = match && byId.get(match.id)
    if (!match || !known) return undefined
    const kind = judgeMatch(match, known, article)
    return kind === 'different' ? undefined : { known, kind }
  }

  const claim = (article: Article) => {
    const year = article.published?.slice(0, 4) ?? 'undated'
    for (let copy = 1; ; copy += 1) {
      const id = copy === 1 ? article.id : `${article.id}-${copy}`
      const file = join(folder, year, `${id}.json`)
      if (!byId.has(id) && !existsSync(file)) return { id, file }
    }
  }

  return {
    read,
    known: () => byId.values(),
    place: (article) => {
      const found = find(article)
      if (found?.kind === 'same') {
        const isDouble = found.known.isOfThisRun
        found.known.isOfThisRun = true
        return { kind: 'same', known: found.known, isDouble }
      }
      const own = claim(article)
      add({ ...article, id: own.id }, own.file, true)
      return { kind: 'new', ...own, ...(found ? { versionOf: found.known } : {}) }
    },
    rename: (article) => {
      const own = claim(article)
      add({ ...article, id: own.id }, own.file, true)
      return own
    },
  }
}

/** The same bytes give the same articles; a feed's articles differ in their headlines. */
const sourceKey = ({ source, headline, url }: Article) => `${source.sha256} ${url ?? slugOf(headline)}`

/** Whoever wrote them was killed: the folder is locked. */
function removeDrafts(folder: string): void {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) if (isDraft(basename(name))) rmSync(join(folder, name), { force: true })
}
