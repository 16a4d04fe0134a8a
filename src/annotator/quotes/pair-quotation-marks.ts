import { costOfClosing, costOfOpening, findMarks, type Mark } from './find-marks.ts'

/** The words between two quotation marks, in UTF-16 code units of one text; the marks stand just outside. */
export interface Quotation {
  start: number
  end: number
  /** Where the quotation begins and ends with its marks; the same as start or end where a mark is missing. */
  outerStart: number
  outerEnd: number
  /** The mark that should open or close it was never found. */
  missing?: 'open' | 'close'
  single: boolean
}

/** A mark that fits nowhere costs this much; leaving a quotation open at the end a little less. */
const costOfStray = 3.5
const costOfUnclosed = 2.5
/** A quotation inside a quotation with marks of the same kind. */
const costOfNested = 0.8
const costOfNestedStraight = 3

interface Path {
  cost: number
  /** What each mark so far was taken for. */
  labels: ('open' | 'close' | 'stray' | 'inner')[]
}

/**
 * Pairs the quotation marks of one text by the cheapest reading of all of them together: each mark opens, closes or
 * is a stray, and what surrounds it makes each reading cheap or dear. So `dipangkas,"Kata` can open after a scraper
 * swallowed the space, and a stray mark does not turn the rest of the text inside out.
 * Double marks of every style count as one kind (“mismatched" ones pair); singles are paired among themselves.
 * @param open does a quotation from an earlier paragraph still run when this text begins?
 */
export function pairQuotationMarks(text: string, open: boolean): Quotation[] {
  const { double, single } = findMarks(text)
  if (double.length === 0 && single.length === 0 && !open) return []
  const doubles = pair(text, double, open, false)
  const singles = single.length > 1 ? pair(text, single, false, true).filter((quotation) => !quotation.missing) : []
  return keepOuter([...doubles, ...singles]).sort((a, b) => a.start - b.start)
}

/** A quotation inside another is part of its words: 'He said "no" to me,' is one quotation, not two. */
const keepOuter = (quotations: Quotation[]) =>
  quotations.filter((inner) => !quotations.some((outer) => outer !== inner && outer.outerStart <= inner.outerStart && outer.outerEnd >= inner.outerEnd))

function pair(text: string, marks: readonly Mark[], open: boolean, single: boolean): Quotation[] {
  const best = readMarks(text, marks, open)
  const found: Quotation[] = []
  let opened: Mark | undefined = undefined
  let running = open
  const add = (from: Mark | undefined, to: Mark | undefined, end: number) => {
    const start = from ? from.end : 0
    if (text.slice(start, end).trim() === '') return
    const missing = to ? (from ? undefined : 'open') : 'close'
    found.push({ start, end, outerStart: from?.start ?? 0, outerEnd: to?.end ?? end, single, ...(missing ? { missing } : {}) })
  }
  marks.forEach((mark, index) => {
    const label = best[index]
    if (label === 'open') {
      // A second opening mark before the first was closed: the first ends where its sentence does.
      if (running && (opened || index > 0)) add(opened, undefined, endOfUnclosed(text, opened?.end ?? 0, mark.start))
      opened = mark
      running = true
    } else if (label === 'close') {
      add(opened, mark, mark.start)
      opened = undefined
      running = false
    }
  })
  if (running) add(opened, undefined, text.length)
  return found
}

/** The cheapest reading of the marks: a Viterbi walk with three states, outside, inside, and inside a quotation within a quotation. */
function readMarks(text: string, marks: readonly Mark[], open: boolean): Path['labels'] {
  let outside: Path = { cost: open ? Infinity : 0, labels: [] }
  let inside: Path = { cost: open ? 0 : Infinity, labels: [] }
  let inner: Path = { cost: Infinity, labels: [] }
  marks.forEach((mark, index) => {
    const opening = costOfOpening(text, mark)
    const closing = costOfClosing(text, mark, openerOf(inside, marks))
    // A paragraph inside a long quotation repeats the opening mark: that one costs nothing extra.
    const again = index === 0 && open && mark.start === 0 ? 0 : costOfUnclosed
    // “Tulisan “awas” itu hilang,”: marks that show their side may stand inside their like; straight ones hardly.
    const nested = /["'`]/.test(mark.sign) ? costOfNestedStraight : costOfNested
    const nextInside = cheapest(step(outside, 'open', opening), step(inside, 'open', opening + again), step(inside, 'stray', costOfStray), step(inner, 'inner', costOfClosing(text, mark, undefined)))
    const nextOutside = cheapest(step(inside, 'close', closing), step(outside, 'stray', costOfStray))
    inner = cheapest(step(inside, 'inner', opening + nested), step(inner, 'stray', costOfStray))
    inside = nextInside
    outside = nextOutside
  })
  return inside.cost + costOfUnclosed < outside.cost ? inside.labels : outside.labels
}

const openerOf = ({ labels }: Path, marks: readonly Mark[]) => {
  const at = labels.lastIndexOf('open')
  return at < 0 ? undefined : marks[at]
}

const step = (path: Path, label: Path['labels'][number], cost: number): Path => ({ cost: path.cost + cost, labels: [...path.labels, label] })
const cheapest = (...paths: Path[]): Path => paths.reduce((best, path) => (path.cost < best.cost ? path : best))

/** Where words end whose closing mark is missing, when another quotation opens at `limit`: `"Kami datang, kata Budi. "Kami …` */
function endOfUnclosed(text: string, start: number, limit: number): number {
  const match = /[.?!…](?=\s|$)/.exec(text.slice(start, limit))
  return match ? start + match.index + 1 : limit
}
