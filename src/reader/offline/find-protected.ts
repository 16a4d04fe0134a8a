import { cacheNames } from '../../model/cache-names.ts'
import type { Group } from '../../model/edition.ts'
import { data } from '../../model/paths.ts'
import { searchPaths } from '../../model/search/search-paths.ts'
import { openLibrary } from '../library/library.ts'
import { ownFiles } from './files-of-article.ts'
import { listFollows, readPackState } from './follows.ts'
import { readKeptArticle } from './kept-articles.ts'

/** What every page needs. */
const common = [data.site, data.edition, data.latest, data.front, searchPaths.manifest]

export type Protection = { files: ReadonlySet<string>; /** The whole edition is wanted. */ everything: boolean }

/** The files that nothing may push out: of saved articles, of what is followed, or, as a pack, all. */
export async function findProtected(): Promise<Protection> {
  const [library, follows, pack] = await Promise.all([openLibrary(), listFollows(), readPackState()])
  const groups = await Promise.all(follows.map(async ({ kind, id }) => ({ path: data.group(kind, id), group: await readKeptGroup(data.group(kind, id)) })))
  const ids = new Set([...(await library.list('saved')).map(({ article }) => article), ...groups.flatMap(({ group }) => (group?.articles ?? []).map(({ id }) => id))])
  const articles = await Promise.all([...ids].map(readKeptArticle))
  const files = new Set([...common, ...groups.map(({ path }) => path), ...articles.flatMap((article) => (article ? ownFiles(article) : []))])
  return { files, everything: pack !== undefined }
}

async function readKeptGroup(path: string): Promise<Pick<Group, 'articles'> | undefined> {
  const response = await (await caches.open(cacheNames.data)).match(import.meta.env.BASE_URL + path)
  return response && ((await response.json()) as Group)
}
