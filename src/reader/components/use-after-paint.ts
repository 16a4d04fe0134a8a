import { startTransition, useEffect, useState } from 'react'
import { useLocation, useNavigationType } from 'react-router'

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
    if (isWhole) return
    let timer: ReturnType<typeof setTimeout> | undefined
    // a frame is painted after its callbacks
    const frame = requestAnimationFrame(() => (timer = setTimeout(() => startTransition(() => setWhole(page)))))
    return () => {
      cancelAnimationFrame(frame)
      clearTimeout(timer)
    }
  }, [isWhole, page])

  return isWhole
}
