import { readFileSync } from 'node:fs'
import type { SKRSContext2D } from '@napi-rs/canvas'
import { fitText, type FittedText } from '../../model/fit-text.ts'
import { cardSize } from './card-size.ts'
import { fontParts, type Font } from './card-fonts.ts'
import { encodePng, mixPalette } from './encode-png.ts'
import type { Card } from './make-card.ts'

/** The light theme's (src/reader/styles.css): whoever shows the picture does not say on what. */
const colours = { paper: '#fbf9f4', ink: '#1c1b18', soft: '#5f5b52', accent: '#a3361c' } as const

/** Letters are as smooth in 16 colours as in all, at a third of the bytes. */
const palette = mixPalette(colours.paper, [
  [colours.ink, 7],
  [colours.soft, 4],
  [colours.accent, 4],
])

const margin = 72
const inner = cardSize.width - 2 * margin
const foot = cardSize.height - 62
const headlineTop = 152
const speakerAt = foot - 70
/** Of a quote from the margin. */
const indent = 28

const stacks: Record<Font, string> = { serif: stackOf('serif'), sans: stackOf('sans') }

function stackOf(font: Font): string {
  return fontParts[font].map(({ family }) => `"${family}"`).join(', ')
}

/** A function that draws cards, as PNG. Each thread that draws one asks for it once: it reads the fonts. */
export async function makeCardDrawer(): Promise<(card: Card) => Buffer> {
  // the machine's own fonts are neither needed nor the same anywhere else
  process.env['DISABLE_SYSTEM_FONTS_LOAD'] = '1'
  const { createCanvas, GlobalFonts } = await import('@napi-rs/canvas')
  for (const { file, family } of [...fontParts.serif, ...fontParts.sans]) if (!GlobalFonts.has(family)) GlobalFonts.register(readFileSync(file), family)
  const canvas = createCanvas(cardSize.width, cardSize.height)
  const pen = canvas.getContext('2d')
  return (card) => {
    drawOn(pen, card)
    return encodePng(canvas.data(), cardSize, palette)
  }
}

function drawOn(pen: SKRSContext2D, { publisher, headline, quote, dateline, edition }: Card): void {
  const write = (text: string, [weight, size, font]: Face, x: number, y: number, colour: string) => {
    takeFont(pen, [weight, size, font])
    pen.fillStyle = colour
    pen.fillText(text, x, y)
  }
  const writeLines = ({ lines, size }: FittedText, weight: number, x: number, y: number, leading: number) =>
    lines.forEach((line, index) => write(line, [weight, size, 'serif'], x, y + index * size * leading, colours.ink))
  const oneLine = (text: string, [weight, size, font]: Face, width: number) => fitText(text, { width, height: size, sizes: [size], leading: 1 }, measure(pen, weight, font)).lines[0] ?? ''

  pen.fillStyle = colours.paper
  pen.fillRect(0, 0, cardSize.width, cardSize.height)
  pen.fillStyle = colours.accent
  pen.fillRect(margin, 60, 72, 8)
  write(oneLine(publisher, [600, 30, 'sans'], inner), [600, 30, 'sans'], margin, 116, colours.accent)

  const right = edition ? oneLine(edition, [600, 26, 'sans'], inner / 2) : ''
  takeFont(pen, [600, 26, 'sans'])
  const rightWidth = right && pen.measureText(right).width
  if (rightWidth) write(right, [600, 26, 'sans'], cardSize.width - margin - rightWidth, foot, colours.soft)
  if (dateline) write(oneLine(dateline, [400, 26, 'sans'], inner - (rightWidth || 0) - 40), [400, 26, 'sans'], margin, foot, colours.soft)

  const headlineIn = (end: number, sizes: readonly number[]) => fitText(headline, { width: inner, height: end - headlineTop, sizes, leading: 1.16 }, measure(pen, 600, 'serif'))
  const words = quote && fitText(quote.words, { width: inner - indent, height: 136, sizes: [36, 33, 30, 27], leading: 1.3 }, measure(pen, 400, 'serif'))
  const quoteTop = words ? speakerAt - 46 - (words.lines.length - 1) * words.size * 1.3 : 0
  const beside = words && headlineIn(quoteTop - words.size - 26, alone.slice(3))
  const isQuoted = beside !== undefined && !beside.cut
  const shown = isQuoted ? beside : headlineIn(foot - 56, alone)
  writeLines(shown, 600, margin, headlineTop + shown.size, 1.16)
  if (!quote || !words || !isQuoted) return // a whole headline says more than half of one with a quote
  writeLines(words, 400, margin + indent, quoteTop, 1.3)
  write(oneLine(quote.speaker, [600, 26, 'sans'], inner - indent), [600, 26, 'sans'], margin + indent, speakerAt, colours.soft)
  const top = quoteTop - words.size * 0.85
  pen.fillStyle = colours.accent
  pen.fillRect(margin, top, 5, speakerAt + 6 - top)
}

/** Weight, size in pixels, and font. */
type Face = [weight: number, size: number, font: Font]

/** Sizes of a headline without a quote; beside one it is no larger than the fourth. Pixels. */
const alone = [96, 86, 78, 70, 63, 57, 51, 46, 42, 38]

const measure = (pen: SKRSContext2D, weight: number, font: Font) => (text: string, size: number) => {
  takeFont(pen, [weight, size, font])
  return pen.measureText(text).width
}

/** The weight is the variable font's own; asked for in `font`, it would be the regular one smeared. */
function takeFont(pen: SKRSContext2D, [weight, size, font]: Face): void {
  pen.font = `${size}px ${stacks[font]}`
  pen.fontVariationSettings = `'wght' ${weight}`
}
