import { clientsClaim } from 'workbox-core'
import { ExpirationPlugin } from 'workbox-expiration'
import { cleanupOutdatedCaches, PrecacheFallbackPlugin, precacheAndRoute, type PrecacheEntry } from 'workbox-precaching'
import { registerRoute } from 'workbox-routing'
import { CacheFirst, NetworkFirst, StaleWhileRevalidate } from 'workbox-strategies'
import { cacheNames } from '../../model/cache-names.ts'
import { data } from '../../model/paths.ts'
import { searchPaths } from '../../model/search/search-paths.ts'

/** `simak build` puts the list of the edition's scripts, styles and icons in the place of `self.precacheList`. */
declare const self: ServiceWorkerGlobalScope & { precacheList: PrecacheEntry[] }

/** Seconds after which a page that is kept is better than waiting for a slow network. */
const patience = 5

const base = new URL(import.meta.env.BASE_URL, self.location.origin).pathname
const isAt = (url: URL, path: string) => url.origin === self.location.origin && url.pathname.startsWith(base + path)

/** What says which articles are new: the network's answer wherever there is one. */
const newsPaths = new Set([data.site, data.edition, data.latest].map((path) => base + path))

void self.skipWaiting()
clientsClaim()
cleanupOutdatedCaches()
precacheAndRoute(self.precacheList)

registerRoute(
  ({ request }) => request.mode === 'navigate',
  new NetworkFirst({
    cacheName: cacheNames.pages,
    networkTimeoutSeconds: patience,
    matchOptions: { ignoreSearch: true }, // "?utm_source=…" leads to the same page
    plugins: [new PrecacheFallbackPlugin({ fallbackURL: 'shell.html' })],
  }),
)
registerRoute(({ url }) => newsPaths.has(url.pathname), new NetworkFirst({ cacheName: cacheNames.data, networkTimeoutSeconds: patience }))
// the files of a search bundle never change; what says which bundles there are must be the newest
registerRoute(
  ({ url }) => isAt(url, 'search/') && /^search\/\d+-/.test(url.pathname.slice(base.length)),
  new CacheFirst({ cacheName: cacheNames.search, plugins: [new ExpirationPlugin({ maxEntries: 400, purgeOnQuotaError: true })] }),
)
registerRoute(({ url }) => url.pathname === base + searchPaths.manifest, new NetworkFirst({ cacheName: cacheNames.search, networkTimeoutSeconds: patience }))
registerRoute(({ url }) => isAt(url, 'search/') && url.pathname.endsWith('.json'), new StaleWhileRevalidate({ cacheName: cacheNames.search }))
registerRoute(({ url }) => isAt(url, 'data/'), new StaleWhileRevalidate({ cacheName: cacheNames.data }))
registerRoute(
  ({ url }) => isAt(url, 'images/'),
  new CacheFirst({ cacheName: cacheNames.images, plugins: [new ExpirationPlugin({ maxEntries: 300, purgeOnQuotaError: true })] }),
)
registerRoute(({ url }) => isAt(url, 'assets/') && /\.(?:woff2|json)$/.test(url.pathname), new CacheFirst({ cacheName: cacheNames.fonts }))
