import { cacheNames } from '../../model/cache-names.ts'
import { data } from '../../model/paths.ts'
import { picturesIn } from './files-of-article.ts'
import { pathIn } from './kind-of-file.ts'

/**
 * The same picture in another size or format, where the one that the browser has chosen is not kept.
 * @param referrer the page that shows it: its article knows which files are one picture
 */
export async function findStandIn(path: string, referrer: string, base: string): Promise<Response | undefined> {
  const [, id] = /^articles\/([^/]+)\/$/.exec(pathIn(referrer || 'about:blank', base) ?? '') ?? []
  if (!id) return undefined
  const article = await (await caches.open(cacheNames.data)).match(base + data.article(id))
  if (!article) return undefined
  const images = await caches.open(cacheNames.images)
  for (const forms of picturesIn(await article.json())) {
    if (!forms.includes(path)) continue
    for (const form of forms) {
      const kept = await images.match(base + form)
      if (kept) return kept
    }
  }
  return undefined
}
