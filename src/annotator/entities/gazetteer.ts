import type { Coordinates } from '../../model/entity.ts'
import { parseWordList } from '../../model/word-list.ts'

/** A place of data/gazetteer. */
export type GazetteerPlace = {
  /** The name that the gazetteer gives first (Indonesian where there is one). */
  readonly name: string
  readonly kind: string
  /** ISO 3166-1 alpha-2; absent for seas and regions of several countries. */
  readonly country?: string
  readonly coordinates?: Coordinates
  /** The province or regency that it lies in. */
  readonly parent?: string
  /** log10 of the people, 0 where unknown. */
  readonly size: number
  readonly geonames?: string
  /** Its name is an ordinary word too: "Batang", "Pati". */
  readonly isWord: boolean
}

export type Gazetteer = {
  /** All places of a name; short names of capitals ("AS", "RI") must have theirs, others may have any. */
  readonly find: (name: string) => readonly GazetteerPlace[]
  /** How many words the longest name has that begins with this word (folded); 0 when none does. */
  readonly wordsAfter: (firstWord: string) => number
}

const nothing: readonly GazetteerPlace[] = []
const isShortCapitals = (name: string) => name.length <= 4 && name === name.toUpperCase()
/** "JAWA TIMUR" and "Jawa Timur" are one name; "AS" and "as" are not. */
const keyOf = (name: string) => (isShortCapitals(name) ? name : name.toLowerCase())

/** Reads data/gazetteer/places.tsv and districts.tsv (either may be absent). */
export function readGazetteer(places: string, districts: string): Gazetteer {
  const byName = new Map<string, GazetteerPlace[]>()
  const longest = new Map<string, number>()
  const add = (name: string, place: GazetteerPlace) => {
    const key = keyOf(name)
    const same = byName.get(key)
    if (same) same.push(place)
    else byName.set(key, [place])
    const words = key.toLowerCase().split(' ')
    const first = words[0] ?? ''
    if ((longest.get(first) ?? 0) < words.length) longest.set(first, words.length)
  }
  for (const row of parseWordList(places)) {
    const names = (row[0] ?? '').split('|')
    const place = readPlace(names[0] ?? '', row)
    for (const name of names) add(name, place)
  }
  for (const [parent, names] of parseWordList(districts))
    for (const entry of (names ?? '').split('|')) {
      const [name = '', point] = entry.replace('*', '').split('=')
      const [lat, lon] = point?.split(',').map(Number) ?? []
      const coordinates: Coordinates | undefined = lat === undefined || lon === undefined ? undefined : [lat, lon]
      add(name, { name, kind: 'district', country: 'ID', ...(coordinates ? { coordinates } : {}), parent, size: 0, isWord: entry.endsWith('*') })
    }
  return {
    find: (name) => byName.get(name) ?? byName.get(isShortCapitals(name) && name.length < 4 ? name : name.toLowerCase()) ?? nothing,
    wordsAfter: (firstWord) => longest.get(firstWord) ?? 0,
  }
}

function readPlace(name: string, [, kind, country, lat, lon, parent, size, geonames, word]: readonly string[]): GazetteerPlace {
  return {
    name,
    kind: kind ?? 'region',
    ...(country ? { country } : {}),
    ...(lat && lon ? { coordinates: [Number(lat), Number(lon)] as Coordinates } : {}),
    ...(parent ? { parent } : {}),
    size: Number(size || 0),
    ...(geonames ? { geonames } : {}),
    isWord: word === 'word',
  }
}
