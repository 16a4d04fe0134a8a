/** What j and k go through: on a list of articles their headlines, in an article the quotes of its text. */
const stops = '#content article :is(h2, h3) > a, #content a[href*="#entry-"]'

/** Moves the focus to the next or previous stop, seen from where the focus is, or else from the top of the screen. */
export function stepThrough(direction: 1 | -1): void {
  const all = [...document.querySelectorAll<HTMLElement>(stops)]
  const focused = all.indexOf(document.activeElement as HTMLElement)
  const inView = all.findIndex((stop) => stop.getBoundingClientRect().top >= 0)
  const from = focused >= 0 ? focused + direction : direction > 0 ? inView : inView - 1
  const stop = all[Math.max(0, Math.min(from, all.length - 1))]
  stop?.focus({ preventScroll: true })
  stop?.scrollIntoView({ block: 'center' })
}
