import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import type { DayOrder } from './find-date.ts'
import { findTime } from './find-time.ts'

/** The head of a page tells enough; a long text is not searched to its end. */
const searched = 6000

/**
 * Does a text write 11/29/2022 or 29/11/2022? Month first when some date in it can be read only so, or when its times are
 * in a zone of the United States ("3:36 p.m. EST"); else day first.
 */
export function tellDayOrder(text: string, vocabulary: Vocabulary): DayOrder {
  const head = text.slice(0, searched)
  let monthFirst = 0
  let dayFirst = 0
  for (const [, first, second] of head.matchAll(/(?<![\d/])(\d{1,2})\/(\d{1,2})\/(?:\d{4}|\d{2})(?![\d/])/g)) {
    if (Number(first) > 12) dayFirst += 1
    else if (Number(second) > 12 && Number(second) <= 31) monthFirst += 1
  }
  if (monthFirst !== dayFirst) return monthFirst > dayFirst ? 'month-first' : 'day-first'
  const american = head.split('\n', 12).some((line) => line.length < 160 && findTime(line, vocabulary)?.zone?.monthFirst)
  return american ? 'month-first' : 'day-first'
}
