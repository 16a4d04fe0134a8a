import type { ImportContext } from '../import-context.ts'
import { compileVocabulary } from '../vocabulary/compile-vocabulary.ts'
import { findDay } from './find-date.ts'
import { findTime } from './find-time.ts'
import { writeDateTime } from './write-date-time.ts'

/**
 * A date as metadata gives it ("2022-11-29T15:36:00+07:00", "2022-11-29 15:36:00", "Tue, 29 Nov 2022 08:36:00 GMT", "29 November 2022")
 * as a day or a time with offset. A bare local time takes the edition's zone.
 * @returns undefined when there is no date in it
 */
export function readDateTime(value: string, context: ImportContext): string | undefined {
  const vocabulary = compileVocabulary(context.lexicons)
  const text = value.trim().slice(0, 80)
  // ISO 8601's basic form, which agencies use: 20221129T083600Z.
  const basic = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})?(Z|[+-]\d{2}:?\d{2})?)?$/.exec(text)
  if (basic) {
    const [, year, month, day, hour, minute, second = '00', zone = ''] = basic
    return readDateTime(`${year}-${month}-${day}${hour === undefined ? '' : `T${hour}:${minute}:${second}${zone}`}`, context)
  }
  const day = findDay(text, vocabulary)
  if (!day) return undefined
  const after = text.slice(day.end).replace(/^T(?=\d)/i, ' ')
  const time = findTime(after, vocabulary) ?? findTime(text.slice(0, day.start), vocabulary)
  return writeDateTime(day, time, context.timeZone)
}
