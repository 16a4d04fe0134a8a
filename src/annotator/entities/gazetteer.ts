import type { Coordinates } from '../../model/entity.ts'

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

/** A place as it stands in its file, read when it is first asked for: an article names a few of ten thousand. */
type Row = { readonly text: string; readonly regency: string | undefined; place?: GazetteerPlace }

/** Reads data/gazetteer/places.tsv and districts.tsv (either may be absent). */
export function readGazetteer(places: string, districts: string): Gazetteer {
  const byName = new Map<string, Row | Row[]>()
  const longest = new Map<string, number>()
  const add = (name: string, row: Row) => {
    const key = keyOf(name)
    const same = byName.get(key)
    if (same === undefined) byName.set(key, row)
    else if (Array.isArray(same)) same.push(row)
    else byName.set(key, [same, row])
    const space = key.indexOf(' ')
    const first = (space < 0 ? key : key.slice(0, space)).toLowerCase(), words = space < 0 ? 1 : key.split(' ').length
    if ((longest.get(first) ?? 0) < words) longest.set(first, words)
  }
  for (const text of places.split('\n')) {
    if (text === '' || text.startsWith('#')) continue
    const row: Row = { text, regency: undefined }
    for (const name of text.slice(0, text.indexOf('\t')).split('|')) add(name, row)
  }
  for (const line of districts.split('\n')) {
    if (line === '' || line.startsWith('#')) continue
    const [regency = '', entries = ''] = line.split('\t')
    for (const text of entries.split('|')) add(/^[^*=]*/.exec(text)?.[0] ?? '', { text, regency })
  }
  const read = new Map<Row | Row[], readonly GazetteerPlace[]>()
  const placesOf = (rows: Row | Row[]): readonly GazetteerPlace[] => {
    const known = read.get(rows) ?? (Array.isArray(rows) ? rows : [rows]).map((row) => (row.place ??= row.regency === undefined ? readPlace(row.text.split('\t')) : readDistrict(row.text, row.regency)))
    read.set(rows, known)
    return known
  }
  return {
    find: (name) => {
      const rows = byName.get(name) ?? byName.get(isShortCapitals(name) && name.length < 4 ? name : name.toLowerCase())
      return rows === undefined ? nothing : placesOf(rows)
    },
    wordsAfter: (firstWord) => longest.get(firstWord) ?? 0,
  }
}

/** "Meukek=3.48,97.06", "Bintang*" */
function readDistrict(entry: string, regency: string): GazetteerPlace {
  const [name = '', point] = entry.replace('*', '').split('=')
  const [lat, lon] = point?.split(',').map(Number) ?? []
  const coordinates: Coordinates | undefined = lat === undefined || lon === undefined ? undefined : [lat, lon]
  return { name, kind: 'district', country: 'ID', ...(coordinates ? { coordinates } : {}), parent: regency, size: 0, isWord: entry.endsWith('*') }
}

function readPlace([names = '', kind, country, lat, lon, parent, size, geonames, word]: readonly string[]): GazetteerPlace {
  return {
    name: names.split('|')[0] ?? '',
    kind: kind ?? 'region',
    ...(country ? { country } : {}),
    ...(lat && lon ? { coordinates: [Number(lat), Number(lon)] as Coordinates } : {}),
    ...(parent ? { parent } : {}),
    size: Number(size || 0),
    ...(geonames ? { geonames } : {}),
    isWord: word === 'word',
  }
}
