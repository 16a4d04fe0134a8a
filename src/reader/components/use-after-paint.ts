import { startTransition, useEffect, useState } from 'react'
import { useLocation, useNavigationType } from 'react-router'
import { afterPaint } from './after-paint.ts'

/**
 * Is it time for what is not seen at first? On the way from one page to the next that is when the screen's first part is
 * painted; where one comes back, or to a place on the page, it is at once, for the place may be in it.
 * @param page the same for as long as the page is
 */
export function useAfterPaint(page: string): boolean {
  const isNext = useNavigationType() === 'PUSH'
  const { hash } = useLocation()
  const [whole, setWhole] = useState<string>()
  const isWhole = whole === page || !isNext || hash !== ''
  if (isWhole && whole !== page) setWhole(page)

  useEffect(() => {
    if (!isWhole) return afterPaint(() => startTransition(() => setWhole(page)))
  }, [isWhole, page])

  return isWhole
}
