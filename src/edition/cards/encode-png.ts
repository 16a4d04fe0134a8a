import { crc32, deflateSync } from 'node:zlib'

type Colour = readonly [red: number, green: number, blue: number]

/** "#fbf9f4" → [251, 249, 244] */
const readColour = (hex: string): Colour => [0, 1, 2].map((part) => Number.parseInt(hex.slice(1 + part * 2, 3 + part * 2), 16)) as unknown as Colour

/** A ground, and each ink on it in so many even steps: the colours of letters with smooth edges. At most 16. */
export function mixPalette(ground: string, inks: readonly (readonly [ink: string, steps: number])[]): readonly Colour[] {
  const from = readColour(ground)
  const mixed = inks.flatMap(([ink, steps]) => {
    const to = readColour(ink)
    return Array.from({ length: steps }, (_, step) => from.map((value, part) => Math.round(value + (((to[part] ?? 0) - value) * (step + 1)) / steps)) as unknown as Colour)
  })
  return [from, ...mixed]
}

/**
 * A PNG of four bits a pixel (ISO/IEC 15948, colour type 3), of the palette's colours that are nearest.
 * The same pixels give the same bytes on every machine with the same zlib.
 * @param pixels red, green, blue and opacity of each, row after row; the width is even
 */
export function encodePng(pixels: Uint8Array, { width, height }: { width: number; height: number }, palette: readonly Colour[]): Buffer {
  const points = new Uint32Array(pixels.buffer, pixels.byteOffset, width * height)
  const rowBytes = 1 + width / 2
  const rows = Buffer.alloc(rowBytes * height) // each begins with 0: no filter, which is best for few colours
  const indexOf = rememberNearest(palette)
  for (let row = 0, point = 0; row < height; row += 1)
    for (let at = row * rowBytes + 1; at < (row + 1) * rowBytes; at += 1) {
      rows[at] = (indexOf(points[point] ?? 0) << 4) | indexOf(points[point + 1] ?? 0)
      point += 2
    }
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([4, 3], 8) // bits a pixel, colours by palette
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([signature, chunk('IHDR', head), chunk('PLTE', Buffer.from(palette.flat())), chunk('IDAT', deflateSync(rows, { level: 6, memLevel: 9 })), chunk('IEND', Buffer.alloc(0))])
}

/** Length, name, content, and the checksum of the last two. */
function chunk(name: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(content.byteLength)
  sum.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, sum])
}

/** Most pixels are paper, and all have a few hundred colours: each is compared once. */
function rememberNearest(palette: readonly Colour[]): (point: number) => number {
  const known = new Map<number, number>()
  let [last, lastIndex] = [-1, 0]
  return (point) => {
    if (point === last) return lastIndex
    let index = known.get(point)
    if (index === undefined) {
      index = findNearest(palette, [point & 255, (point >> 8) & 255, (point >> 16) & 255])
      known.set(point, index)
    }
    ;[last, lastIndex] = [point, index]
    return index
  }
}

function findNearest(palette: readonly Colour[], colour: Colour): number {
  const distances = palette.map((one) => one.reduce((sum, value, part) => sum + (value - (colour[part] ?? 0)) ** 2, 0))
  return distances.indexOf(Math.min(...distances))
}
