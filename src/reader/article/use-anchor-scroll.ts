import { useEffect, useRef } from 'react'
import { useLocation } from 'react-router'
import { readAnchor } from '../navigation/read-anchor.ts'

/**
 * Brings what the address points to into view. The router would put it at the top edge; in running text the middle
 * is easier to find, and an entry beside the text must not move the text: the reader is in the midst of it.
 */
export function useAnchorScroll(): void {
  const { hash, key, pathname } = useLocation()
  const reading = useRef(0)
  const page = useRef<string>(undefined)

  useEffect(() => {
    const remember = ({ target }: MouseEvent) => {
      // asking makes the browser lay the page out, and only the way to a place on it needs the answer
      if (target instanceof Element && target.closest('a[href^="#"]')) reading.current = window.scrollY
    }
    addEventListener('click', remember, { capture: true })
    return () => removeEventListener('click', remember, { capture: true })
  }, [])

  useEffect(() => {
    // the places of one page are gone to smoothly; another page stands at its place at once
    const isOther = page.current !== pathname
    page.current = pathname
    const target = hash ? document.getElementById(readAnchor(hash)) : null
    if (!target) return
    const isEntry = hash.startsWith('#entry-')
    if (isEntry) window.scrollTo({ top: reading.current, behavior: 'instant' })
    target.scrollIntoView({ block: isEntry ? 'nearest' : 'center', behavior: isEntry || isOther ? 'instant' : 'auto' })
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- the same link clicked again is a new key: it leads there again
  }, [hash, key, pathname])
}
