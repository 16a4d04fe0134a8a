import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { listArticleFiles } from '../../edition/read-edition.ts'
import { addToIndex, emptyIndex, findSame, readTraits, type Traits } from '../../importer/same-article/article-index.ts'
import { parseArticle, type Article } from '../../model/article.ts'
import { ParseError, parseJson } from '../../model/parse.ts'
import { slugOf } from '../../model/slug.ts'
import { judgeMatch } from './judge-match.ts'
import { readShelfNotes, writeShelfNotes, type ShelfNote } from './shelf-notes.ts'
import { isDraft } from './write-whole.ts'

/** What is known of each article of a folder while an import goes on; the articles themselves stay in their files. */
type Known = { id: string; file: string; headline: string; source: string; url: string | undefined; sha256: string; isOfThisRun: boolean; traits: Traits; /** Of the file as it was read; a new one has none yet. */ stamp?: string }

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
  /** Notes down what is known, so that the next import need not read every file. Once all is written. */
  note: () => Promise<void>
}

/**
 * What is in a folder of articles. A file that has not changed since the last import is known from its notes, any other is read.
 * @param onFault told of a file that is no right article; it keeps its name and is left alone
 */
export function openShelf(folder: string, onFault: (error: ParseError) => void): ArticleShelf {
  const index = emptyIndex()
  const byId = new Map<string, Known>()
  const bySource = new Map<string, Known>()
  const read = ({ file }: { file: string }) => parseJson(readFileSync(file, 'utf8'), parseArticle, file)

  const add = (known: Known): Known => {
    byId.set(known.id, known)
    bySource.set(sourceKey(known), known)
    addToIndex(index, known.traits)
    return known
  }
  const addNew = (article: Article, traits: Traits, { id, file }: { id: string; file: string }) => add({ ...describe({ ...article, id }, file, { ...traits, id }), isOfThisRun: true })

  if (existsSync(folder)) {
    removeDrafts(folder)
    const notes = readShelfNotes(folder)
    for (const file of listArticleFiles(folder))
      try {
        const stamp = stampOf(file)
        const noted = notes.get(file)
        const known = noted?.stamp === stamp ? noted : describeFile(read({ file }), file)
        add({ ...known, stamp, isOfThisRun: false })
      } catch (error) {
        if (!(error instanceof ParseError)) throw error
        onFault(error)
      }
  }

  const find = (article: Article, traits: Traits): { known: Known; kind: 'same' | 'version' } | undefined => {
    const bySha = bySource.get(sourceKey({ sha256: article.source.sha256, headline: article.headline, url: article.url }))
    if (bySha) return { known: bySha, kind: 'same' }
    const sameId = byId.get(article.id)
    if (sameId && !sameId.isOfThisRun && sameId.source === article.source.name && (sameId.url ?? article.url) === (article.url ?? sameId.url)) return { known: sameId, kind: 'same' }
    const match = findSame(index, traits)
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
      const traits = readTraits(article)
      const found = find(article, traits)
      if (found?.kind === 'same') {
        const isDouble = found.known.isOfThisRun
        found.known.isOfThisRun = true
        return { kind: 'same', known: found.known, isDouble }
      }
      const own = claim(article)
      addNew(article, traits, own)
      return { kind: 'new', ...own, ...(found ? { versionOf: found.known } : {}) }
    },
    rename: (article) => {
      const own = claim(article)
      addNew(article, readTraits(article), own)
      return own
    },
    note: () => writeShelfNotes(folder, [...byId.values()].flatMap((known) => noteOf(known) ?? [])),
  }
}

/** The same bytes give the same articles; a feed's articles differ in their headlines. */
const sourceKey = ({ sha256, headline, url }: { sha256: string; headline: string; url: string | undefined }) => `${sha256} ${url ?? slugOf(headline)}`

const describe = ({ id, headline, source, url }: Article, file: string, traits: Traits) => ({ id, file, headline, source: source.name, url, sha256: source.sha256, traits })
const describeFile = (article: Article, file: string) => describe(article, file, readTraits(article))

/** Tells whether a file was written since: nothing reads a whole folder only to see that it is as it was. */
const stampOf = (file: string) => {
  const { mtimeMs, size } = statSync(file)
  return `${mtimeMs} ${size}`
}

/** A file that this run changed is read anew next time; one that is gone is forgotten. */
function noteOf({ isOfThisRun: _run, ...known }: Known): ShelfNote | undefined {
  if (!existsSync(known.file)) return undefined
  const stamp = stampOf(known.file)
  return known.stamp === undefined || known.stamp === stamp ? { ...known, stamp } : undefined
}

/** Whoever wrote them was killed: the folder is locked. */
function removeDrafts(folder: string): void {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) if (isDraft(basename(name))) rmSync(join(folder, name), { force: true })
}
