import type { QueryClient } from '@tanstack/react-query'
import { preloadPage } from './preload-page.ts'
import type { Route } from './route.ts'
import { savesData } from './saves-data.ts'

/** A pointer that only crosses a link does not mean it. Milliseconds. */
const patience = 65

/**
 * Fetches what a link leads to as soon as somebody points at it, touches it or comes to it by keyboard: when the click
 * comes, the page is there.
 * @param basename the path below which the app is, without a slash at its end
 * @returns stops
 */
export function prefetchLinks(client: QueryClient, routes: readonly Route[], basename: string): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const forget = () => clearTimeout(timer)
  const prefetch = ({ type, target }: Event) => {
    const link = target instanceof Element ? target.closest('a') : null
    if (!link || link.origin !== location.origin || !link.pathname.startsWith(`${basename}/`) || link.pathname === location.pathname || savesData()) return
    forget()
    // what fails now is told when the page is opened
    timer = setTimeout(() => void preloadPage(client, routes, link.pathname.slice(basename.length) + link.search).catch(() => {}), type === 'touchstart' ? 0 : patience)
  }
  const events = ['pointerover', 'focusin', 'touchstart'] as const
  for (const event of events) addEventListener(event, prefetch, { passive: true })
  addEventListener('pointerout', forget, { passive: true })
  return () => {
    forget()
    for (const event of events) removeEventListener(event, prefetch)
    removeEventListener('pointerout', forget)
  }
}
