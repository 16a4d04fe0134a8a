/** A time on a clock on the wall, without a zone. */
export type LocalTime = { year: number; month: number; day: number; hour: number; minute: number; second: number }

const formats = new Map<string, Intl.DateTimeFormat>()

function formatFor(timeZone: string): Intl.DateTimeFormat {
  let format = formats.get(timeZone)
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    })
    formats.set(timeZone, format)
  }
  return format
}

/** Minutes by which a zone's clocks are ahead of UTC at an instant. */
function offsetAt(timeZone: string, instant: number): number {
  const parts = new Map(formatFor(timeZone).formatToParts(instant).map(({ type, value }) => [type, Number(value)]))
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0
  const clock = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'))
  return Math.round((clock - instant) / 60_000)
}

const two = (value: number) => String(value).padStart(2, '0')

const writeOffset = (minutes: number) => {
  const size = Math.abs(minutes)
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`
}

/**
 * The offset of a zone when its clocks show a time, e.g. "+07:00" for Asia/Jakarta. Summer time counts:
 * an hour that comes twice is taken the first time, one that is left out as if the clocks had not been changed.
 * @param zone an IANA name, or an offset that is given back as it is
 * @throws {RangeError} for a zone that is not in the IANA database
 */
export function offsetOf(zone: string, time: LocalTime): string {
  if (/^[+-]\d{2}:\d{2}$/.test(zone)) return zone
  const wall = Date.UTC(time.year, time.month - 1, time.day, time.hour, time.minute, time.second)
  const before = offsetAt(zone, wall - 86_400_000)
  const after = offsetAt(zone, wall + 86_400_000)
  if (before === after) return writeOffset(before)
  const fits = [before, after].find((minutes) => offsetAt(zone, wall - minutes * 60_000) === minutes)
  return writeOffset(fits ?? before)
}
