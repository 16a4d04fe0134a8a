import { useEffect, useLayoutEffect, useRef } from 'react'
import type { Location, NavigationType } from 'react-router'
import { readAnchor } from './read-anchor.ts'

/** A step in the history; a new object for each. */
type Shown = { location: Location; action: NavigationType; keepsScroll: boolean }

const storageKey = 'simak-scroll'

/** A new page begins at its top or at its anchor; one that is gone back to is where it was left. */
export function useScrollRestoration(visit: Shown): void {
  const positions = useRef<Record<string, number>>(undefined)
  const shown = useRef<string>(undefined)
  const page = useRef<string>(undefined)

  useEffect(() => {
    const remember = () => {
      if (positions.current && shown.current !== undefined) positions.current[shown.current] = scrollY
    }
    const leave = () => {
      keep(positions.current ?? {})
      history.scrollRestoration = 'auto'
    }
    history.scrollRestoration = 'manual'
    addEventListener('scroll', remember, { passive: true })
    addEventListener('pagehide', leave)
    return () => {
      removeEventListener('scroll', remember)
      removeEventListener('pagehide', leave)
    }
  }, [])

  useLayoutEffect(() => {
    const { location, action, keepsScroll } = visit
    const isFirst = shown.current === undefined
    positions.current ??= readKept()
    const isOther = page.current !== location.pathname
    shown.current = location.key
    page.current = location.pathname
    const before = positions.current[location.key]
    // the first page is the browser's: it was there, and may have been scrolled, before the script
    if (isFirst) return
    if (action === 'POP' && before !== undefined) jump(before)
    else if (keepsScroll) return
    else if (location.hash) document.getElementById(readAnchor(location.hash))?.scrollIntoView({ behavior: isOther ? 'instant' : 'auto' })
    else jump(0)
  }, [visit])
}

/** Another page is not scrolled to: it stands there when it is painted, however the places of one page are gone to. */
const jump = (top: number) => scrollTo({ left: 0, top, behavior: 'instant' })

function readKept(): Record<string, number> {
  try {
    return JSON.parse(sessionStorage.getItem(storageKey) ?? '{}') as Record<string, number>
  } catch {
    // Storage is shut off, or holds what another program wrote: pages begin at their tops.
    return {}
  }
}

function keep(positions: Record<string, number>): void {
  try {
    sessionStorage.setItem(storageKey, JSON.stringify(positions))
  } catch {
    // Storage is shut off or full: after a reload, the pages before this one begin at their tops.
  }
}
