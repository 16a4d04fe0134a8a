import { findCueBefore, findCueBehind, type Cue } from './find-cues.ts'
import { judgeQuotation } from './judge-quotation.ts'
import { pairQuotationMarks, type Quotation } from './pair-quotation-marks.ts'
import { isCapital, isWord, sentenceAt, tokenAt, type SpeechText } from './read-text.ts'
import type { SpeechWords } from './read-speech-words.ts'

/** A stretch of words in quotation marks, in its text. */
export interface Piece extends Quotation {
  text: SpeechText
}

/** Somebody's own words: one piece, or several where the attribution or the end of a paragraph interrupts them. */
export interface DirectQuote {
  pieces: Piece[]
  /** In which text the cue stands (it may be the paragraph after) and where. */
  cue?: Cue & { text: SpeechText }
}

/** All words of the article that stand between quotation marks because somebody said, wrote or thought them. */
export function findDirectQuotes(texts: readonly SpeechText[], words: SpeechWords): DirectQuote[] {
  const quotes: DirectQuote[] = []
  let open = false
  texts.forEach((text, index) => {
    const last = quotes.at(-1)
    const closing = open ? readClosingMark(text, words) : undefined
    if (closing && last) {
      // A page broke the paragraph before the closing mark: `" tambahnya.`
      const cue = findCueBehind(text, words, closing, text.text.length)
      if (cue) last.cue = { ...cue, text }
      open = false
      return
    }
    const running = open && hasMark(text)
    const found = findInText(text, pairQuotationMarks(text.text, running), words)
    const [first] = found
    if (running && last && first && !first.cue?.word && last.pieces.at(-1)?.missing === 'close' && continues(first)) {
      last.pieces.push(...first.pieces)
      found.shift()
    } else if (running && last && first && !last.cue && last.pieces.at(-1)?.missing === 'close' && continues(first)) {
      last.pieces.push(...first.pieces)
      last.cue = first.cue
      found.shift()
    }
    quotes.push(...found)
    const end = (found.at(-1) ?? quotes.at(-1))?.pieces.at(-1)
    open = end?.text === text && end.missing === 'close' && end.end === text.text.length && index < texts.length - 1
  })
  return quotes
}

/** Does a quote that a paragraph before left open go on here: with a mark set again, or with none? */
const continues = (quote: DirectQuote) => (quote.pieces[0]?.outerStart ?? 1) === 0

const hasMark = (text: SpeechText) => /["“”„‟«»″]|''|``/.test(text.text)

/** Where the mark ends that alone closes the paragraph before, if the text begins with one and a cue. */
function readClosingMark(text: SpeechText, words: SpeechWords): number | undefined {
  const match = /^(?:["”»]|'')\s*,?\s*(?=([\p{L}-]+))/u.exec(text.text)
  const cue = words.cues.get(match?.[1]?.toLowerCase() ?? '')
  return match && cue && cue.side !== 'before' ? match[0].length : undefined
}

const weightOfGoingOn = 1

function findInText(text: SpeechText, found: readonly Quotation[], words: SpeechWords): DirectQuote[] {
  const quotes: DirectQuote[] = []
  const quotations = found.map((quotation) => (quotation.missing === 'close' ? cutAtCue(text, quotation, words) : quotation))
  quotations.forEach((quotation, index) => {
    const next = quotations.slice(index + 1).find((other) => !other.single)?.outerStart ?? text.text.length
    const lastPiece = quotes.at(-1)?.pieces.at(-1)
    const behind = findCueBehind(text, words, quotation.outerEnd, next)
    const before = findCueBefore(text, words, lastPiece?.outerEnd ?? 0, quotation.outerStart)
    const last = quotes.at(-1)
    const piece: Piece = { ...quotation, text }
    if (last && lastPiece && interrupts(text, lastPiece, quotation, last.cue, before)) {
      last.pieces.push(piece)
      return
    }
    // `“Tidak ada,” kata Rini. “Tidak.”`: behind words that were said, a few more words are said, too.
    const goesOn = last && sentenceAt(text, quotation.outerStart).start >= quotation.outerStart ? weightOfGoingOn : 0
    if (judgeQuotation(text, quotation, behind, before, words) + goesOn <= 0) return
    const own = chooseCue(text, quotation, behind, before)
    quotes.push({ pieces: [piece], ...(own ? { cue: { token: own.token, word: own.word, text } } : {}) })
  })
  return quotes
}

/** How many words an attribution takes at most behind words whose closing mark is missing. */
const attributionLimit = 9

/** `"Tiket habis, | kata petugas loket itu. "Kami …`: words without their closing mark end where their attribution begins. */
function cutAtCue(text: SpeechText, quotation: Quotation, words: SpeechWords): Quotation {
  const last = tokenAt(text, quotation.end)
  for (let comma = last - 1; comma > tokenAt(text, quotation.start) && last - comma <= attributionLimit; comma--) {
    const [next = '', second = ''] = text.words.slice(comma + 1)
    const isCue = (word: string, ...sides: string[]) => sides.includes(words.cues.get(word)?.side ?? '')
    const end = text.passage.tokens[comma]?.end ?? quotation.end
    if (text.words[comma] === ',' && (isCue(next, 'after', 'either') || (isCapital(text, comma + 1) && isCue(second, 'either')))) return { ...quotation, end, outerEnd: end }
  }
  return quotation
}

function chooseCue(text: SpeechText, quotation: Quotation, behind: Cue | undefined, before: ReturnType<typeof findCueBefore>): Cue | undefined {
  if (!behind || !before) return behind ?? before
  // `Ratna mengatakan, "…" Ia menambahkan …`: what stands in front and asks for the words wins over a later verb.
  const near = behind.word.side === 'after' || tokenAt(text, quotation.outerEnd) === behind.token
  return near || !before.direct ? behind : before
}

/** `"Kami," kata Budi, "akan datang."`: the same sentence goes on behind its attribution. */
function interrupts(text: SpeechText, previous: Piece, quotation: Quotation, cue: Cue | undefined, before: Cue | undefined): boolean {
  if (!cue || !before || before.token !== cue.token) return false
  const between = text.text.slice(previous.outerEnd, quotation.outerStart)
  if (/[.!?][\s,]*$/.test(between) || sentenceAt(text, quotation.outerStart).start > previous.outerStart) return false
  const begins = text.text.slice(quotation.start).trimStart()
  const count = between.split(/\s+/).filter(isWord).length
  return count <= 25 && (/[,–—-]\s*$/.test(between) || /^\p{Ll}/u.test(begins))
}
