import { Suspense, useEffect, useState, type ReactNode } from 'react'

type Props = { children: ReactNode }

/** What reading does not need at once: not prerendered, and fetched only when the browser has nothing better to do. */
export function WhenIdle({ children }: Props) {
  const [idle, setIdle] = useState(false)
  useEffect(() => {
    if (!('requestIdleCallback' in globalThis)) {
      const timer = setTimeout(() => setIdle(true), 1_000)
      return () => clearTimeout(timer)
    }
    const request = requestIdleCallback(() => setIdle(true), { timeout: 4_000 })
    return () => cancelIdleCallback(request)
  }, [])
  return idle ? <Suspense>{children}</Suspense> : null
}
