import type { ArticleSummary, Group } from '../../model/edition.ts'
import { data, pages } from '../../model/paths.ts'
import { listFollows, writeFollow, type Follow } from './follows.ts'
import { putFile } from './put-file.ts'
import { readWhole, UnfitError } from './read-whole.ts'

/** The name by which the browser knows the task of looking for news now and then. */
export const newsTask = 'simak-news'

/** Looks for new articles in what the reader follows, keeps them, and tells of them; run by the browser in the background. */
export async function tellNews(registration: ServiceWorkerRegistration, base: string): Promise<void> {
  for (const follow of await listFollows()) {
    const articles = await readArticles(follow, base)
    const fresh = articles?.filter(({ id }) => !follow.seen.includes(id)) ?? []
    if (!articles || fresh.length === 0) continue
    await writeFollow({ ...follow, seen: articles.map(({ id }) => id) })
    await registration.showNotification(follow.name, {
      body: fresh.map(({ headline }) => headline).join('\n'),
      tag: follow.key,
      icon: `${base}icons/icon-192.png`,
      lang: fresh[0]?.language,
      data: base + (fresh.length === 1 && fresh[0] ? pages.article(fresh[0].id) : pages.group(follow.kind, follow.id)),
    })
  }
}

/** @returns undefined where the edition cannot be reached now */
async function readArticles({ kind, id }: Follow, base: string): Promise<readonly ArticleSummary[] | undefined> {
  const path = data.group(kind, id)
  try {
    const whole = await readWhole(await fetch(base + path, { cache: 'no-store' }), path, 'data')
    await putFile(path, 'data', whole.clone(), base)
    return ((await whole.json()) as Group).articles
  } catch (error) {
    if (!(error instanceof UnfitError || error instanceof TypeError)) throw error
    console.info('News cannot be looked for now:', error)
    return undefined
  }
}

/** Shows what a notification tells of: in a page that is open, else in a new one. */
export async function openNews(clients: Clients, address: string): Promise<void> {
  const [open] = await clients.matchAll({ type: 'window' })
  if (!open) return void (await clients.openWindow(address))
  await open.focus()
  await open.navigate(address)
}
