import { join } from 'node:path'
import { generateSW } from 'workbox-build'
import { cacheNames } from '../model/cache-names.ts'
import { data } from '../model/paths.ts'

type Options = {
  /** The finished edition: the worker lists what stands in it, so it is written last. */
  folder: string
  base: string
  /** SHA-256 of a file of the edition. */
  hashOfFile: (path: string) => string | undefined
}

/** Kept from the first visit on: the empty app, its scripts and styles, the icons. Fonts and pictures come as they are used. */
const precached = ['shell.html', 'theme.js', 'manifest.webmanifest', 'assets/**/*.{js,css}', 'icons/**/*']

/** What the home page is made from. It has to be there offline, also for a reader who came in by an article. */
const homeData = [data.edition, data.latest]

/** A copy in the precache has an address of its own: at the real one the precache would answer first, with yesterday's news. */
const precachedCopy = (path: string) => `${path}?precached`

/** Seconds after which a page from the cache is better than waiting for the network. */
const patience = 5

const quote = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')

/** Writes service-worker.js with Workbox's runtime inside: nothing is fetched from another host. */
export async function writeServiceWorker({ folder, base, hashOfFile }: Options): Promise<void> {
  const at = (path: string) => new RegExp(`^https?:\\/\\/[^/]+${quote(base)}${path}`)
  const { warnings } = await generateSW({
    swDest: join(folder, 'service-worker.js'),
    globDirectory: folder,
    globPatterns: precached,
    dontCacheBustURLsMatching: /^assets\//,
    additionalManifestEntries: homeData.map((path) => ({ url: precachedCopy(path), revision: hashOfFile(path) ?? null })),
    inlineWorkboxRuntime: true,
    mode: 'production',
    babelPresetEnvTargets: ['chrome >= 90', 'safari >= 15', 'firefox >= 100'],
    sourcemap: false,
    skipWaiting: true,
    clientsClaim: true,
    cleanupOutdatedCaches: true,
    runtimeCaching: [
      {
        urlPattern: ({ request }) => request.mode === 'navigate',
        handler: 'NetworkFirst',
        options: { cacheName: cacheNames.pages, networkTimeoutSeconds: patience, precacheFallback: { fallbackURL: 'shell.html' } },
      },
      ...homeData.map((path) => ({
        urlPattern: at(`${quote(path)}$`),
        handler: 'NetworkFirst' as const,
        options: { cacheName: cacheNames.data, networkTimeoutSeconds: patience, precacheFallback: { fallbackURL: precachedCopy(path) } },
      })),
      { urlPattern: at('data\\/'), handler: 'StaleWhileRevalidate', options: { cacheName: cacheNames.data } },
      { urlPattern: at('images\\/'), handler: 'CacheFirst', options: { cacheName: cacheNames.images, expiration: { maxEntries: 300, purgeOnQuotaError: true } } },
      { urlPattern: at('assets\\/.*\\.woff2$'), handler: 'CacheFirst', options: { cacheName: cacheNames.images } },
    ],
  })
  if (warnings.length > 0) throw new Error(`service worker: ${warnings.join('; ')}`)
}
