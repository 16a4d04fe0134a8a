import { cacheNames } from '../../model/cache-names.ts'
import { dataOfArticle, picturesIn } from './files-of-article.ts'
import { keepFiles } from './keep-files.ts'
import { readKeptArticle } from './kept-articles.ts'

type Wish = NonNullable<Parameters<typeof keepFiles>[1]>

/**
 * Brings an article with its pictures onto this device. Of each picture one form is enough.
 * @returns how many of its files could not be had
 * @throws {FullError}
 */
export async function keepArticle(id: string, wish?: Wish): Promise<number> {
  const missing = (await keepFiles(dataOfArticle(id), wish)).length
  const article = await readKeptArticle(id)
  if (!article) return missing
  const images = await caches.open(cacheNames.images)
  const wanted: string[] = []
  for (const forms of picturesIn(article)) {
    const kept = await Promise.all(forms.map((form) => images.match(import.meta.env.BASE_URL + form)))
    if (forms[0] !== undefined && !kept.some((form) => form !== undefined)) wanted.push(forms[0])
  }
  return missing + (await keepFiles(wanted, { signal: wish?.signal })).length
}
