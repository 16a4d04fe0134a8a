import { useEffect } from 'react'

/**
 * Says on the page that its script is at work: the page has been taken over, or made. What was pressed, chosen or typed before
 * that (first-paint/start.js has marked it) is done again, now that somebody hears it.
 */
export function Ready() {
  useEffect(() => {
    document.documentElement.dataset.ready = ''
    for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-pressed]')) {
      delete button.dataset.pressed
      button.click()
    }
    // later: the very event may have made React take the page over at once, and be on its way to the field that was set back
    setTimeout(() => {
      for (const field of document.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[data-given]')) giveAgain(field)
    })
  }, [])
  return null
}

function giveAgain(field: HTMLInputElement | HTMLSelectElement): void {
  const { given = '' } = field.dataset
  delete field.dataset.given
  // React takes for no news what it knows already, and sees what is set on the field itself: emptied before it, filled past it
  field.value = ''
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set?.call(field, given)
  for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }))
}
