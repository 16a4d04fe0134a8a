import type { FoundDay } from './find-date.ts'
import type { FoundTime } from './find-time.ts'
import { offsetOf } from './zone-offset.ts'

const two = (value: number) => String(value).padStart(2, '0')

/**
 * A day as "2022-11-29", a day with a time as "2022-11-29T15:36:00+07:00".
 * @param timeZone the edition's zone, for a time that names none
 */
export function writeDateTime(day: Pick<FoundDay, 'year' | 'month' | 'day'>, time: FoundTime | undefined, timeZone: string): string {
  const date = `${String(day.year).padStart(4, '0')}-${two(day.month)}-${two(day.day)}`
  if (!time) return date
  const { hour, minute, second } = time
  const offset = offsetOf(time.zone?.rule ?? timeZone, { year: day.year, month: day.month, day: day.day, hour, minute, second })
  return `${date}T${two(hour)}:${two(minute)}:${two(second)}${offset}`
}
