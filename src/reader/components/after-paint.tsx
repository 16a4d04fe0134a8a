import { startTransition, useEffect, useState, type ReactNode } from 'react'
import { useLocation, useNavigationType } from 'react-router'

type Props = { children: ReactNode }

/**
 * What stands beside or below what one came to read. On the way from one page to the next it is rendered when that is on the
 * screen; where one comes back, or to a place on the page, it is there at once, for the place may be in it.
 */
export function AfterPaint({ children }: Props) {
  const isNext = useNavigationType() === 'PUSH'
  const { hash } = useLocation()
  const [shown, setShown] = useState(!isNext || hash !== '')
  useEffect(() => {
    if (shown) return
    let timer: ReturnType<typeof setTimeout> | undefined
    // a frame is painted after its callbacks
    const frame = requestAnimationFrame(() => (timer = setTimeout(() => startTransition(() => setShown(true)))))
    return () => {
      cancelAnimationFrame(frame)
      clearTimeout(timer)
    }
  }, [shown])
  return shown ? children : null
}
