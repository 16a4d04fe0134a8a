import type { Vocabulary, Zone } from '../vocabulary/vocabulary.ts'

/** A time of day as a text gives it, and where it stands there (UTF-16 code units). */
export type FoundTime = { hour: number; minute: number; second: number; zone?: Zone; start: number; end: number }

const cache = new WeakMap<Vocabulary, RegExp>()

function patternFor(vocabulary: Vocabulary): RegExp {
  let pattern = cache.get(vocabulary)
  if (!pattern) {
    // "15:36 WIB", "15.36", "3:36 p.m. EST", "15:36:00+07:00", "3pm GMT", "15:36 (GMT+7)"
    const offset = '(?:gmt|utc)?\\s?([+-]\\d{1,2})(?::?(\\d{2}))?'
    pattern = new RegExp(
      `(?<![\\d:.,/])(?:(\\d{1,2})[:.](\\d{2})(?:[:.](\\d{2})(?:\\.\\d+)?)?\\s*([ap]\\.?m\\b\\.?)?|(\\d{1,2})\\s*([ap]\\.?m\\b\\.?))(?!\\d)(?:\\s*\\(?(?:(${vocabulary.zoneNames})(?![\\p{L}\\p{N}+-]|\\s?[+]\\d)|(z)(?!\\p{L})|${offset}(?![\\d/]))\\)?)?`,
      'iu',
    )
    cache.set(vocabulary, pattern)
  }
  return pattern
}

/** The first time of day in a text, with the zone that it names. */
export function findTime(text: string, vocabulary: Vocabulary): FoundTime | undefined {
  const match = patternFor(vocabulary).exec(text)
  if (!match) return undefined
  const [whole, hours, minutes = '0', seconds = '0', half, fullHours, fullHalf, zoneName, utc, offsetHours, offsetMinutes = '00'] = match
  const hour = toDayHour(Number(hours ?? fullHours), half ?? fullHalf)
  const time = { hour, minute: Number(minutes), second: Number(seconds) }
  if (hour > 23 || time.minute > 59 || time.second > 59) return undefined
  const zone = zoneName
    ? vocabulary.zones.get(zoneName.toLowerCase().replace(/\s+/g, ' '))
    : utc
      ? { rule: '+00:00', monthFirst: false }
      : offsetHours && { rule: writeRule(offsetHours, offsetMinutes), monthFirst: false }
  return { ...time, ...(zone ? { zone } : {}), start: match.index, end: match.index + whole.length }
}

/** "3 p.m." is 15, "12 a.m." is 0; without a half of the day the hour is what it says. */
function toDayHour(hour: number, half: string | undefined): number {
  if (half === undefined) return hour
  if (hour < 1 || hour > 12) return Number.NaN
  return (hour % 12) + (half.toLowerCase().startsWith('p') ? 12 : 0)
}

const writeRule = (hours: string, minutes: string) => `${hours.slice(0, 1)}${hours.slice(1).padStart(2, '0')}:${minutes}`
