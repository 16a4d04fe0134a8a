type Box = { top: number; bottom: number; left: number; right: number }
type Size = { width: number; height: number }
export type CardPlace = { left: number; top: number }

const gap = 12

/**
 * Where a card stands so that it does not cover what is being read: in the margin left of the text where that is wide
 * enough, at the height of the name; else along the far edge of the screen, below a name in its upper half and above
 * one in its lower half.
 * @param name the box of the name, `text` that of the running text, both in CSS pixels of the viewport
 * @param foot height of what already stands at the bottom of the screen
 */
export function placeCard(name: Box, text: Box, card: Size, screen: Size, foot: number): CardPlace {
  const lowest = screen.height - foot - gap - card.height
  if (text.left >= card.width + 2 * gap) return { left: text.left - gap - card.width, top: clamp(name.top - gap, gap, lowest) }
  const left = Math.max(gap, (screen.width - card.width) / 2)
  return { left, top: (name.top + name.bottom) / 2 < screen.height / 2 ? lowest : gap }
}

const clamp = (value: number, least: number, most: number) => Math.max(least, Math.min(value, most))
