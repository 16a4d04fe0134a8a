import { useEffect } from 'react'

/** Says on the page that its script is at work: the page has been taken over, or made. */
export function Ready() {
  useEffect(() => {
    document.documentElement.dataset.ready = ''
  }, [])
  return null
}
