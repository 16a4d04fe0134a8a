export type Spot = { x: number; y: number }
type Line = { a: number; b: number; articles: number }

const rounds = 300
/** Width and height of the field that the spots fill. */
export const field = { width: 900, height: 680, margin: 60 }

/**
 * Places names so that those with many articles together come near each other (Fruchterman and Reingold, "Graph drawing by
 * force-directed placement", 1991). It begins from a sunflower pattern, not from chance: the same data gives the same picture.
 * 60 names and 160 lines take about 30 ms.
 */
export function layOut(count: number, lines: readonly Line[]): Spot[] {
  const spots = Array.from({ length: count }, (_, index): Spot => {
    const [angle, radius] = [index * 2.399963, Math.sqrt((index + 0.5) / Math.max(1, count)) * 300]
    return { x: Math.cos(angle) * radius, y: Math.sin(angle) * radius }
  })
  const ideal = 0.9 * Math.sqrt((field.width * field.height) / Math.max(1, count))
  const strongest = Math.max(1, ...lines.map(({ articles }) => articles))
  for (let round = 0; round < rounds; round += 1) {
    const pushes = spots.map((spot) => ({ x: -spot.x * 0.9, y: -spot.y * 1.2 }))
    for (const [one, spot] of spots.entries())
      for (const [other, target] of spots.entries()) {
        if (other === one) continue
        const [x, y] = [spot.x - target.x, spot.y - target.y]
        const force = (ideal * ideal) / Math.max(1, x * x + y * y)
        push(pushes[one], x * force, y * force)
      }
    for (const { a, b, articles } of lines) {
      const [from, to] = [spots[a], spots[b]]
      if (!from || !to) continue
      const [x, y] = [to.x - from.x, to.y - from.y]
      const force = (Math.hypot(x, y) / ideal) * (0.25 + 0.75 * Math.sqrt(articles / strongest))
      push(pushes[a], x * force, y * force)
      push(pushes[b], -x * force, -y * force)
    }
    const heat = 40 * (1 - round / rounds) + 0.5
    for (const [index, spot] of spots.entries()) {
      const { x = 0, y = 0 } = pushes[index] ?? {}
      const length = Math.hypot(x, y) || 1
      spot.x += (x / length) * Math.min(length, heat)
      spot.y += (y / length) * Math.min(length, heat)
    }
  }
  return partNeighbours(fitIntoField(spots)).map(({ x, y }) => ({ x: Math.round(x), y: Math.round(y) }))
}

function push(target: Spot | undefined, x: number, y: number): void {
  if (!target) return
  target.x += x
  target.y += y
}

/** A finger's width between two dots, and more upwards, where names are written. */
const room = { across: 62, down: 50 }

/** Pushes apart what lies on each other, as far as the field goes. */
function partNeighbours(spots: Spot[]): Spot[] {
  for (let round = 0; round < 120; round += 1)
    for (const [one, spot] of spots.entries())
      for (const target of spots.slice(one + 1)) {
        const [x, y] = [target.x - spot.x, target.y - spot.y]
        const near = Math.hypot(x / room.across, y / room.down)
        if (near >= 1) continue
        // two at the very same place part sideways
        const [right, down] = near === 0 ? [1, 0] : [x / room.across / near, y / room.down / near]
        const step = (1 - near) * 0.25
        push(spot, -right * step * room.across, -down * step * room.down)
        push(target, right * step * room.across, down * step * room.down)
        for (const moved of [spot, target]) {
          moved.x = Math.max(field.margin / 2, Math.min(field.width - field.margin / 2, moved.x))
          moved.y = Math.max(field.margin / 2, Math.min(field.height - field.margin / 2, moved.y))
        }
      }
  return spots
}

/** Stretches the spots to the field, each direction by itself, to whole pixels: the same in every browser. */
function fitIntoField(spots: readonly Spot[]): Spot[] {
  const [xs, ys] = [spots.map(({ x }) => x), spots.map(({ y }) => y)]
  const stretch = (values: readonly number[], room: number) => {
    const [least, most] = [Math.min(...values), Math.max(...values)]
    return (value: number) => Math.round(field.margin + (most === least ? 0.5 : (value - least) / (most - least)) * (room - 2 * field.margin))
  }
  const [across, down] = [stretch(xs, field.width), stretch(ys, field.height)]
  return spots.map(({ x, y }) => ({ x: across(x), y: down(y) }))
}
