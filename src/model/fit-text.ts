/** How wide a text is at a size, in pixels. */
export type Measure = (text: string, size: number) => number

type Box = { width: number; height: number; sizes: readonly number[]; leading: number }
export type FittedText = { size: number; lines: string[]; /** The end is missing. */ cut?: true }

/** Breaks a text at its spaces into lines no wider than `width`, and a word that is wider ("www.kelana.example/…") where the line ends. */
export function breakLines(text: string, width: number, widthOf: (text: string) => number): string[] {
  const lines: string[] = []
  for (const word of text.split(/\s+/).flatMap((word) => cutWord(word, width, widthOf))) {
    const line = lines.at(-1)
    if (line !== undefined && widthOf(`${line} ${word}`) <= width) lines[lines.length - 1] = `${line} ${word}`
    else lines.push(word)
  }
  return lines
}

/**
 * The largest of the sizes at which the text fits the box with all its words whole. Where even the smallest is too large,
 * the text is cut at the last whole word that fits, with an ellipsis.
 */
export function fitText(text: string, { width, height, sizes, leading }: Box, measure: Measure): FittedText {
  const roomAt = (size: number) => Math.max(1, Math.floor(height / (size * leading)))
  const words = text.split(/\s+/)
  for (const size of sizes) {
    if (words.some((word) => measure(word, size) > width)) continue
    const lines = breakLines(text, width, (line) => measure(line, size))
    if (lines.length <= roomAt(size)) return { size, lines }
  }
  const size = sizes.at(-1) ?? 16
  const lines = breakLines(text, width, (line) => measure(line, size))
  if (lines.length <= roomAt(size)) return { size, lines }
  const shown = lines.slice(0, roomAt(size))
  return { size, cut: true, lines: [...shown.slice(0, -1), `${(shown.at(-1) ?? '').replace(/[\s.,;:]+\S*$/, '')} …`] }
}

function cutWord(word: string, width: number, widthOf: (text: string) => number): string[] {
  if (widthOf(word) <= width) return [word]
  const pieces = ['']
  for (const character of word) {
    const piece = (pieces.at(-1) ?? '') + character
    if (piece.length === character.length || widthOf(piece) <= width) pieces[pieces.length - 1] = piece
    else pieces.push(character)
  }
  return pieces
}
