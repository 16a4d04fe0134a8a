import type { Block } from '../../model/block.ts'
import { textAt, textsOf } from '../../model/block-text.ts'
import type { Span } from '../../model/span.ts'

/** Characters that are compared on either side. */
const reach = 40
/** Short words ("Budi") are the same place only where so many characters around them are the same, or all that there are. */
const enoughAround = 12
/** So many characters, with what is the same around them, do not stand twice in an article by chance. */
const longWords = 30

/**
 * Where words of one body stand in another one of the same article, which has changed elsewhere: the same words, and of
 * several such places the one with most of the same around it.
 * @returns undefined where the words are gone, or nothing tells which of several places it is
 */
export function findAgain(from: readonly Block[], span: Span, to: readonly Block[]): Span | undefined {
  const words = textAt(from, span)
  const text = textsOf(from[span.block] as Block).find(({ item }) => item === span.item)?.text
  if (words === undefined || text === undefined) return undefined
  const [before, after] = [text.slice(Math.max(0, span.start - reach), span.start), text.slice(span.end, span.end + reach)]
  const isOwn = (place: Place) => place.same >= Math.min(enoughAround, before.length + after.length) || words.length + place.same >= longWords
  const places = findPlaces(to, words, before, after).filter(isOwn).sort((a, b) => b.same - a.same || distance(a.span, span) - distance(b.span, span))
  return places[0]?.span
}

type Place = { span: Span; same: number }

/** In a text that is told twice, the place nearest to where it was. */
const distance = (a: Span, b: Span) => Math.abs(a.block - b.block) * 10_000 + Math.abs(a.start - b.start)

function findPlaces(body: readonly Block[], words: string, before: string, after: string): Place[] {
  return body.flatMap((block, index) =>
    textsOf(block).flatMap(({ item, text }) => {
      const places: Place[] = []
      for (let start = text.indexOf(words); start !== -1; start = text.indexOf(words, start + 1)) {
        const end = start + words.length
        const same = sameBefore(before, text.slice(0, start)) + sameAfter(after, text.slice(end))
        places.push({ span: { block: index, ...(item === undefined ? {} : { item }), start, end }, same })
      }
      return places
    }),
  )
}

function sameAfter(a: string, b: string): number {
  let length = 0
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1
  return length
}

function sameBefore(a: string, b: string): number {
  let length = 0
  while (length < a.length && length < b.length && a[a.length - 1 - length] === b[b.length - 1 - length]) length += 1
  return length
}
