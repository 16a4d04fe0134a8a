import { cacheNames } from '../../model/cache-names.ts'
import { parseArticle, type Article } from '../../model/article.ts'
import { data } from '../../model/paths.ts'
import { isAppKept } from './app-files.ts'
import { dataOfArticle, hasPicturesElsewhere, picturesIn } from './files-of-article.ts'
import { articleIn } from './put-file.ts'

const base = import.meta.env.BASE_URL

/** An article as this device has it; undefined where it has none, or a damaged one. */
export async function readKeptArticle(id: string): Promise<Article | undefined> {
  const response = await (await caches.open(cacheNames.data)).match(base + data.article(id))
  if (!response) return undefined
  try {
    return parseArticle(await response.json(), data.article(id))
  } catch (error) {
    console.warn('A kept article cannot be read:', error)
    return undefined
  }
}

/** Milliseconds for which an app that was whole is taken to be whole: a page asks for each of its cards. */
const sure = 2_000

let wholeUntil = 0
let looking: Promise<boolean> | undefined

/** "No" is never kept: on a first visit the app arrives while the page already asks. */
function isAppWhole(): Promise<boolean> {
  if (Date.now() < wholeUntil) return Promise.resolve(true)
  looking ??= isAppKept(base)
    .then((whole) => {
      if (whole) wholeUntil = Date.now() + sure
      return whole
    })
    .finally(() => (looking = undefined))
  return looking
}

/** Can an article be read without a connection: with all that belongs to it, without the pictures that stand on other hosts, or not? */
export type Readiness = 'whole' | 'without-pictures' | 'no'

/** How an article can be read without a connection: app, text, pictures. Looked up, not assumed. */
export async function findReadiness(id: string): Promise<Readiness> {
  if (!('caches' in globalThis)) return 'no'
  const [app, article] = await Promise.all([isAppWhole(), readKeptArticle(id)])
  if (!app || !article) return 'no'
  const [files, images] = await Promise.all([caches.open(cacheNames.data), caches.open(cacheNames.images)])
  const parts = [
    ...dataOfArticle(id).map(async (path) => (await files.match(base + path)) !== undefined),
    ...picturesIn(article).map(async (forms) => (await Promise.all(forms.map((form) => images.match(base + form)))).some((kept) => kept !== undefined)),
  ]
  if ((await Promise.all(parts)).includes(false)) return 'no'
  return hasPicturesElsewhere(article) ? 'without-pictures' : 'whole'
}

/** The articles on this device, newest first. A damaged one is not among them. */
export async function listKeptArticles(): Promise<Article[]> {
  if (!('caches' in globalThis)) return []
  const requests = await (await caches.open(cacheNames.data)).keys()
  const ids = requests.flatMap(({ url }) => articleIn(decodeURI(new URL(url).pathname).slice(base.length)) ?? [])
  const articles = await Promise.all(ids.map(readKeptArticle))
  return articles.filter((article) => article !== undefined).toSorted((a, b) => (b.published ?? '').localeCompare(a.published ?? ''))
}
