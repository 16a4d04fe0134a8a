import type { Article } from '../../../model/article.ts'
import { slugOf } from '../../../model/slug.ts'
import { collapseBlanks } from '../../characters/collapse-blanks.ts'
import { listOf, type JsonObject } from '../json-ld/find-news-article.ts'
import { pickList, pickText } from '../feed/pick.ts'
import { fieldOf } from './ninjs-item.ts'

type Concept = { id: string; name: string; rel: 'about' | 'mentions'; sameAs: string[]; coordinates?: [number, number] }

/** Persons, places and organisations that the agency names, with their identifiers; it does not say where in the text they stand. */
export function readConcepts(item: JsonObject): Pick<Article, 'people' | 'places' | 'organisations'> {
  const entityOf = ({ id, name, rel, sameAs }: Concept) => ({ id, name, aliases: [], rel, mentions: [], ...(sameAs.length > 0 ? { sameAs } : {}) })
  return {
    people: concepts(item, 'people', 'person').map(entityOf),
    places: concepts(item, 'places', 'place').map((concept) => ({ ...entityOf(concept), ...(concept.coordinates ? { coordinates: concept.coordinates } : {}) })),
    organisations: concepts(item, 'organisations', 'organisation').map(entityOf),
  }
}

/** The agency's subjects are the publisher's topics. */
export const readSubjects = (item: JsonObject): { name: string; sameAs: readonly string[] }[] => concepts(item, 'subjects', 'subject')

function concepts(item: JsonObject, ...names: string[]): Concept[] {
  const seen = new Set<string>()
  return listOf(fieldOf(item, ...names)).flatMap((value): Concept[] => {
    const name = collapseBlanks(pickText(value, 'name') ?? pickText(value, 'literal') ?? '')
    const id = slugOf(name).slice(0, 160).replace(/-$/, '')
    if (id === '' || seen.has(id)) return []
    seen.add(id)
    const point = pointOf(value)
    return [{ id, name, rel: pickText(value, 'rel') === 'about' ? 'about' : 'mentions', sameAs: addressesOf(value), ...(point ? { coordinates: point } : {}) }]
  })
}

/** A full address, or in 1.x a scheme and a code that make one. */
function addressesOf(value: unknown): string[] {
  const scheme = pickText(value, 'scheme')
  const code = pickText(value, 'code')
  const joined = scheme && code ? scheme + code : undefined
  return [pickText(value, 'uri'), joined, ...pickList(value, 'sameAs').map((one) => pickText(one) ?? pickText(one, 'uri'))].filter((address): address is string => address !== undefined && /^https?:\/\/\S+$/i.test(address))
}

/** GeoJSON writes [longitude, latitude]; an article [latitude, longitude]. */
function pointOf(value: unknown): [number, number] | undefined {
  const shape = pickText(value, 'geoJSON', 'type') ?? pickText(value, 'geometry_geojson', 'type')
  const pair = pickList(value, 'geoJSON', 'coordinates').length > 0 ? pickList(value, 'geoJSON', 'coordinates') : pickList(value, 'geometry_geojson', 'coordinates')
  const [longitude, latitude] = pair.map(Number)
  if (shape !== 'Point' || longitude === undefined || latitude === undefined) return undefined
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 ? [latitude, longitude] : undefined
}
