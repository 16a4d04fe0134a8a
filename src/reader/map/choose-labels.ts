export type Dot = { x: number; y: number; radius: number; label: string }

type Box = { left: number; right: number; top: number; bottom: number }

const overlap = (a: Box, b: Box) => a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top

/**
 * The names that can be written below their dots without lying on another dot or name; earlier dots come first.
 * @param letter width of a letter, and `line` height of a line, in the units of the picture
 */
export function chooseLabels<T extends Dot>(dots: readonly T[], { letter, line }: { letter: number; line: number }): Set<T> {
  const taken: { box: Box; of: T }[] = dots.map((dot) => ({ of: dot, box: { left: dot.x - dot.radius, right: dot.x + dot.radius, top: dot.y - dot.radius, bottom: dot.y + dot.radius } }))
  const chosen = new Set<T>()
  for (const dot of dots) {
    const half = (dot.label.length * letter) / 2
    const top = dot.y + dot.radius + 1
    const box = { left: dot.x - half, right: dot.x + half, top, bottom: top + line }
    if (taken.some((other) => other.of !== dot && overlap(box, other.box))) continue
    taken.push({ box, of: dot })
    chosen.add(dot)
  }
  return chosen
}
