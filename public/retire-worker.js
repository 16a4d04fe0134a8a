// The way out of a broken service worker: served in the place of service-worker.js it takes the broken one's place, removes what
// that one has kept, unregisters itself and loads the open pages again, from the server. See docs/kill-switch.md.
// Saved articles, notes and settings are in a database of their own and stay; what was saved is fetched again by the next worker.
addEventListener('install', () => void self.skipWaiting())

addEventListener('activate', (event) =>
  event.waitUntil(
    (async () => {
      for (const name of await caches.keys()) if (/^(?:simak|workbox)-/.test(name)) await caches.delete(name)
      await self.registration.unregister()
      for (const client of await self.clients.matchAll({ type: 'window' })) await client.navigate(client.url)
    })(),
  ),
)
