import { keepDrafts } from '../notices/drafts.ts'

/** Milliseconds after which the router stands at the address that the missing part was for. */
const settling = 400

const key = 'simak-reloaded-for'

/**
 * Where a part of the app cannot be fetched because the server has another version by now (and no worker has kept the old one),
 * the page is loaded again, once for a version, at the same address; what stands in its fields is put aside.
 */
export function mendMissingParts(): void {
  addEventListener('vite:preloadError', () => {
    setTimeout(() => void reloadForNewVersion().catch((error: unknown) => console.info('No newer version to be had:', error)), settling)
  })
}

/** The name of a page's script holds the hash of its version (src/reader/first-paint/start.js fetches it). */
const scriptIn = (document: Document) => document.querySelector<HTMLElement>('script[data-script]')?.dataset.script

async function reloadForNewVersion(): Promise<void> {
  const response = await fetch(`${import.meta.env.BASE_URL}shell.html`, { cache: 'no-store' })
  const script = response.ok ? scriptIn(new DOMParser().parseFromString(await response.text(), 'text/html')) : undefined
  if (script === undefined || script === scriptIn(document) || sessionStorage.getItem(key) === script) return
  sessionStorage.setItem(key, script)
  keepDrafts(document)
  location.reload()
}
