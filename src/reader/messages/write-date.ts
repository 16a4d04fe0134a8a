import { calendars } from './calendar.ts'
import type { InterfaceLanguage } from './interface-language.ts'

/** The Indonesian time zones have names that every reader knows; others are written as an offset. */
const indonesianZones: Record<string, string> = { '+07:00': 'WIB', '+08:00': 'WITA', '+09:00': 'WIT' }

/**
 * A date as its article gives it, in the reader's language: the clock of the place of publication, not of the device.
 * "Selasa, 29 November 2022, 15.36 WIB"; without a time only the day.
 * @param published "2022-11-29T15:36:00+07:00" or "2022-11-29"
 * @param timeZone the edition's zone: inside Indonesia offsets are written WIB, WITA, WIT
 */
export function writeDate(published: string, language: InterfaceLanguage, timeZone: string, form: 'long' | 'short' = 'long'): string {
  const [, day = '', clock, offset = ''] = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2})[^Z+-]*(Z|[+-]\d{2}:\d{2}))?$/.exec(published) ?? []
  const date = writeDay(day, language, form)
  if (!clock || form === 'short') return date
  const zone = zoneName(offset, timeZone)
  return `${date}, ${language === 'id' ? clock.replace(':', '.') : clock} ${zone}`
}

function writeDay(day: string, language: InterfaceLanguage, form: 'long' | 'short'): string {
  const { days, months, shortMonths, order } = calendars[language]
  const date = new Date(`${day}T00:00:00Z`)
  const written = order(date.getUTCDate(), (form === 'long' ? months : shortMonths)[date.getUTCMonth()] ?? '', date.getUTCFullYear())
  return form === 'long' ? `${days[date.getUTCDay()]}, ${written}` : written
}

function zoneName(offset: string, timeZone: string): string {
  const indonesian = /^Asia\/(?:Jakarta|Pontianak|Makassar|Jayapura)$/.test(timeZone) ? indonesianZones[offset] : undefined
  if (indonesian) return indonesian
  if (offset === 'Z' || offset === '+00:00') return 'UTC'
  return `UTC${offset.replace(/^([+-])0?(\d+):00$/, '$1$2')}`
}
