/** What pages and the service worker tell each other, in all tabs. */
export type OfflineNews =
  /** Something was kept or removed. */
  | { type: 'kept' }
  /** The edition has another text of an article than the one that was kept. */
  | { type: 'changed'; article: string }
  /** There was no room for a file. */
  | { type: 'full' }

const listeners = new Set<(news: OfflineNews) => void>()
let opened: BroadcastChannel | undefined

function open(): BroadcastChannel {
  if (!opened) {
    opened = new BroadcastChannel('simak-offline')
    opened.addEventListener('message', ({ data }: MessageEvent<OfflineNews>) => tellHere(data))
  }
  return opened
}

const tellHere = (news: OfflineNews) => listeners.forEach((listener) => listener(news))

/** Tells this page and all others. */
export function tellOffline(news: OfflineNews): void {
  tellHere(news)
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel, not a window: it has only this origin
  open().postMessage(news)
}

/** @returns the way to stop it */
export function hearOffline(listener: (news: OfflineNews) => void): () => void {
  open()
  listeners.add(listener)
  return () => listeners.delete(listener)
}
