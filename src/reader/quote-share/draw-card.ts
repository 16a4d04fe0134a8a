import { fitText } from '../../model/fit-text.ts'
import { wordsOfQuote, type CitedQuote } from './write-citation.ts'

/** Upright, as phones and most feeds show pictures. */
const size = { width: 1080, height: 1350, margin: 96 }

const serif = '"Source Serif 4 Variable", Georgia, serif'
const sans = '"Inter Variable", system-ui, sans-serif'

/**
 * A picture of a quote, drawn on the device.
 * @param colours of the page that it comes from
 * @throws when the browser gives no drawing surface or no PNG
 */
export async function drawCard(quote: CitedQuote, colours: { paper: string; ink: string; soft: string; accent: string }, reported: string): Promise<Blob> {
  await Promise.all([document.fonts.load(`600 40px ${serif}`), document.fonts.load(`500 32px ${sans}`)])
  const canvas = document.createElement('canvas')
  canvas.width = size.width
  canvas.height = size.height
  const pen = canvas.getContext('2d')
  if (!pen) throw new Error('this browser gives no drawing surface')
  const inner = size.width - 2 * size.margin

  pen.fillStyle = colours.paper
  pen.fillRect(0, 0, size.width, size.height)
  pen.fillStyle = colours.accent
  pen.fillRect(size.margin, size.margin, 96, 10)
  if (quote.kind === 'indirect') {
    pen.font = `500 30px ${sans}`
    pen.fillText(reported, size.margin, size.margin + 76)
  }

  pen.fillStyle = colours.ink
  const words = fitText(wordsOfQuote(quote), { width: inner, height: 720, sizes: [76, 68, 60, 54, 48, 43, 38], leading: 1.28 }, (text, at) => {
    pen.font = `500 ${at}px ${serif}`
    return pen.measureText(text).width
  })
  pen.font = `500 ${words.size}px ${serif}`
  words.lines.forEach((line, index) => pen.fillText(line, size.margin, 240 + words.size + index * words.size * 1.28))

  writeSource(pen, quote, colours, inner)
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('this browser made no picture'))), 'image/png')
  })
}

/** Who said it, and where and when it was printed, at the foot of the card. */
function writeSource(pen: CanvasRenderingContext2D, quote: CitedQuote, colours: { ink: string; soft: string }, width: number) {
  /** Writes at most `most` lines of text from `y` down. */
  const write = (text: string, y: number, [weight, height, family]: [number, number, string], colour: string, most = 1) => {
    pen.font = `${weight} ${height}px ${family}`
    pen.fillStyle = colour
    const { lines } = fitText(text, { width, height: height * 1.25 * most, sizes: [height], leading: 1.25 }, (part) => pen.measureText(part).width)
    lines.forEach((line, index) => pen.fillText(line, size.margin, y + index * height * 1.25))
  }
  write(quote.speaker, 1064, [650, 44, sans], colours.ink)
  if (quote.role) write(quote.role, 1114, [400, 32, sans], colours.soft)
  write(quote.headline, 1182, [500, 32, serif], colours.soft, 2)
  write([quote.publisher, quote.date].filter(Boolean).join(' · '), 1268, [400, 28, sans], colours.soft)
}
