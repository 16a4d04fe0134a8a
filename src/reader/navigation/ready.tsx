import { useEffect } from 'react'

/**
 * Says on the page that its script is at work: the page has been taken over, or made. What was pressed before that
 * (first-paint/start.js has marked it) is pressed again, now that somebody hears it.
 */
export function Ready() {
  useEffect(() => {
    document.documentElement.dataset.ready = ''
    for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-pressed]')) {
      delete button.dataset.pressed
      button.click()
    }
  }, [])
  return null
}
