import { startTransition, Suspense, useEffect, useState, type ReactNode } from 'react'
import { onIdle } from '../navigation/on-idle.ts'

type Props = { children: ReactNode }

/** What reading does not need at once: not prerendered, and fetched only when the browser has nothing better to do. */
export function WhenIdle({ children }: Props) {
  const [idle, setIdle] = useState(false)
  // a transition: rendered piece by piece, so that a tap in between is answered
  useEffect(() => onIdle(() => startTransition(() => setIdle(true))), [])
  return idle ? <Suspense>{children}</Suspense> : null
}
