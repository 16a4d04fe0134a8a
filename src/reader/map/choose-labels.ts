export type Dot = { x: number; y: number; radius: number; label: string }

/** Where a name is written: the middle of its line of writing, seen from side to side and from top to bottom. */
export type LabelSpot = { x: number; y: number }

type Box = { left: number; right: number; top: number; bottom: number }

const overlap = (a: Box, b: Box) => a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top
const boxAround = (x: number, y: number, halfWide: number, halfHigh: number): Box => ({ left: x - halfWide, right: x + halfWide, top: y - halfHigh, bottom: y + halfHigh })

type Writing = {
  /** Width of a letter and height of a line, in the units of the picture. */
  letter: number
  line: number
  /** What the picture holds; a name that would stand out of it is not written. */
  width: number
  height: number
  /** So many of the first dots have their name whatever other dots it lies on. */
  always?: number
}

/**
 * The names that can be written beside their dots (below, above, or at a side) without lying on another dot or name;
 * earlier dots come first.
 */
export function chooseLabels<T extends Dot>(dots: readonly T[], { letter, line, width, height, always = 0 }: Writing): Map<T, LabelSpot> {
  const taken = dots.map((of) => ({ of, isDot: true, box: boxAround(of.x, of.y, of.radius, of.radius) }))
  const chosen = new Map<T, LabelSpot>()
  for (const [place, dot] of dots.entries()) {
    const half = (dot.label.length * letter) / 2
    const away = dot.radius + 2
    const spots: LabelSpot[] = [
      { x: dot.x, y: dot.y + away + line / 2 },
      { x: dot.x, y: dot.y - away - line / 2 },
      { x: dot.x + away + half, y: dot.y },
      { x: dot.x - away - half, y: dot.y },
    ]
    const boxOf = (spot: LabelSpot) => boxAround(spot.x, spot.y, half, line / 2)
    const isFree = (spot: LabelSpot, overDots: boolean) => {
      const box = boxOf(spot)
      const inside = box.left >= 0 && box.right <= width && box.top >= 0 && box.bottom <= height
      return inside && !taken.some((other) => other.of !== dot && !(overDots && other.isDot) && overlap(box, other.box))
    }
    const spot = spots.find((one) => isFree(one, false)) ?? (place < always ? spots.find((one) => isFree(one, true)) : undefined)
    if (!spot) continue
    taken.push({ of: dot, isDot: false, box: boxOf(spot) })
    chosen.set(dot, spot)
  }
  return chosen
}
