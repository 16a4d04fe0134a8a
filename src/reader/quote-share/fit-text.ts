/** How wide a text is at a size, in pixels. */
export type Measure = (text: string, size: number) => number

type Box = { width: number; height: number; sizes: readonly number[]; leading: number }
export type FittedText = { size: number; lines: string[] }

/** Breaks a text at its spaces into lines no wider than `width`; a word that is wider stands alone. */
export function breakLines(text: string, width: number, widthOf: (text: string) => number): string[] {
  const lines: string[] = []
  for (const word of text.split(/\s+/)) {
    const line = lines.at(-1)
    if (line !== undefined && widthOf(`${line} ${word}`) <= width) lines[lines.length - 1] = `${line} ${word}`
    else lines.push(word)
  }
  return lines
}

/**
 * The largest of the sizes at which the text fits the box. Where even the smallest is too large, the text is cut at
 * the last whole word that fits, with an ellipsis.
 */
export function fitText(text: string, { width, height, sizes, leading }: Box, measure: Measure): FittedText {
  for (const size of sizes) {
    const lines = breakLines(text, width, (line) => measure(line, size))
    if (lines.length * size * leading <= height) return { size, lines }
  }
  const size = sizes.at(-1) ?? 16
  const room = Math.max(1, Math.floor(height / (size * leading)))
  const lines = breakLines(text, width, (line) => measure(line, size)).slice(0, room)
  return { size, lines: [...lines.slice(0, -1), `${(lines.at(-1) ?? '').replace(/[\s.,;:]*\S*$/, '')} …`] }
}
