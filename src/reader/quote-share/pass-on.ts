import { slugOf } from '../../model/slug.ts'
import type { CitedQuote } from './write-citation.ts'

/** Draws the card and hands it to the system's share sheet, or, where there is none for files, saves it. */
export async function passOn(quote: CitedQuote, reported: string): Promise<void> {
  const { drawCard } = await import('./draw-card.ts')
  const style = getComputedStyle(document.documentElement)
  const colour = (name: string) => resolveColour(style.getPropertyValue(name))
  const blob = await drawCard(quote, { paper: colour('--paper'), ink: colour('--ink'), soft: colour('--soft'), accent: colour('--accent') }, reported)
  const file = new File([blob], `${slugOf(quote.speaker) || 'kutipan'}.png`, { type: 'image/png' })
  if (navigator.canShare?.({ files: [file] })) return navigator.share({ files: [file], url: quote.address })
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = file.name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}

/** A canvas does not know light-dark(); an element of the page does. */
function resolveColour(value: string): string {
  const probe = document.createElement('i')
  probe.style.color = value
  document.body.append(probe)
  const { color } = getComputedStyle(probe)
  probe.remove()
  return color
}
