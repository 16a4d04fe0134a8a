import { cacheNames } from '../../model/cache-names.ts'
import { answerFile } from './answer-file.ts'
import { answerPage } from './answer-page.ts'
import { activateApp, installApp, matchApp, type AppFile } from './app-files.ts'
import { newsTask, openNews, tellNews } from './tell-news.ts'
import { kindOfFile, pathIn } from './kind-of-file.ts'

/** `simak build` puts the list of the app's scripts, styles, fonts and icons in the place of `self.appFiles`. */
declare const self: ServiceWorkerGlobalScope & { appFiles: AppFile[] }

const files = self.appFiles
const base = new URL(import.meta.env.BASE_URL, self.location.origin).pathname
const appUrls = new Set(files.map(({ url }) => url))

/** Caches of former versions of this worker. */
const isFormer = (name: string) => (name.startsWith('simak-') || name.startsWith('workbox-')) && !Object.values<string>(cacheNames).includes(name)

self.addEventListener('install', (event) => {
  // a worker that is mended must not wait for the broken one; open pages still find their parts (app-files.ts)
  void self.skipWaiting()
  event.waitUntil(installApp(files, base))
})

self.addEventListener('activate', (event) => {
  event.waitUntil(
    (async () => {
      await activateApp(files, base)
      for (const name of await caches.keys()) if (isFormer(name)) await caches.delete(name)
      await self.clients.claim()
    })(),
  )
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  const path = pathIn(request.url, base)
  if (request.method !== 'GET' || path === undefined) return
  if (request.mode === 'navigate') return event.respondWith(answerPage(request, path, files, base))
  // "no-cache" is how the page itself fetches what it is going to keep (keep-files.ts)
  if (request.cache === 'no-cache' || request.cache === 'no-store') return
  const kind = kindOfFile(path)
  if (kind) event.respondWith(answerFile({ request, path, kind, base, waitUntil: (promise) => event.waitUntil(promise) }))
  else if (appUrls.has(path)) event.respondWith(matchApp(files, path, base).then((kept) => kept ?? fetch(request)))
})

// TypeScript's own types do not know periodic background sync (wicg.github.io/periodic-background-sync)
self.addEventListener('periodicsync' as 'sync', (event) => {
  const { tag } = event as unknown as { tag: string }
  if (tag === newsTask) (event as ExtendableEvent).waitUntil(tellNews(self.registration, base))
})

self.addEventListener('notificationclick', (event) => {
  event.notification.close()
  event.waitUntil(openNews(self.clients, String(event.notification.data)))
})
