import sharp from 'sharp'
import type { ImageSource } from '../../../model/block.ts'

/** A picture as the edition shows it: its size, and the files that it needs. */
export type Encoded = { width: number; height: number; files: { width: number; type: ImageSource['type']; bytes: Uint8Array }[] }

/** A phone, a phone with a fine screen or a narrow column, a wide screen. In pixels. */
const widths = [480, 960, 1600]
/** Photographs of newspapers have 2 to 50 million; a picture of billions is an attack. */
const mostPixels = 60_000_000
/** By content, whatever the address says. SVG is a program, and stays where it is. */
const known = new Set(['jpeg', 'png', 'webp', 'avif', 'heif', 'gif', 'tiff'])
/** Smaller ones are icons and counters of visitors. */
const leastSide = 60

/**
 * Makes a picture anew in several sizes, each as AVIF and WebP, never larger than it is. It is turned as its camera was held;
 * everything else that a file tells beside its picture (place, device, names) is gone.
 * @returns what is wrong with it where it is no picture that can be shown
 */
export async function encodePicture(bytes: Uint8Array): Promise<Encoded | { fault: string }> {
  const options = { limitInputPixels: mostPixels, failOn: 'error' } as const
  try {
    const { format, autoOrient: whole } = await sharp(bytes, { limitInputPixels: false }).metadata() // only the head is read
    if (!known.has(format)) return { fault: `it is of a kind that is not taken (${format})` }
    if (whole.width < leastSide || whole.height < leastSide) return { fault: `it has only ${whole.width} × ${whole.height} pixels` }
    if (whole.width * whole.height > mostPixels) return { fault: `it has ${whole.width} × ${whole.height} pixels, more than any photograph` }
    const sizes = [...new Set(widths.map((width) => Math.min(width, whole.width)))]
    const files = await Promise.all(
      sizes.flatMap((width) => {
        const sized = sharp(bytes, options).autoOrient().resize({ width })
        return [
          sized.clone().avif({ quality: 55, effort: 3 }).toBuffer().then((made) => ({ width, type: 'image/avif' as const, bytes: made })),
          sized.clone().webp({ quality: 76 }).toBuffer().then((made) => ({ width, type: 'image/webp' as const, bytes: made })),
        ]
      }),
    )
    const largest = Math.max(...sizes)
    return { width: largest, height: Math.round((whole.height * largest) / whole.width), files }
  } catch (error) {
    return { fault: `it cannot be read as a picture (${error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)})` }
  }
}
