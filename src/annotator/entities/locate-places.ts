import type { Place } from '../../model/entity.ts'
import { slugOf } from '../../model/slug.ts'
import type { AnnotatorResources } from '../resources.ts'
import type { Draft } from '../step.ts'
import type { Gazetteer, GazetteerPlace } from './gazetteer.ts'

/** Places nearer than this, in degrees, are one for a reader: the city and the regency of Bogor. */
const near = 0.6
/** So much larger, in log10 of the people, must a place be to be meant without further sign: Paris in France, not in Texas. */
const muchLarger = 1

/** Country and coordinates of each place, from the gazetteer; of several with one name, the one that the article's other places and its dateline speak for. What stays doubtful has none. */
export function locatePlaces(draft: Draft, { gazetteer }: AnnotatorResources): Draft {
  const places = addDateline(draft.article.places, draft.article.dateline, gazetteer)
  const candidates = new Map(places.map((place) => [place.id, findCandidates(place, gazetteer)]))
  // First those with one meaning; they then speak for the others.
  const settled = new Map<string, GazetteerPlace>()
  const context = () => [...settled.values()]
  for (const round of [1, 2])
    for (const place of places) {
      const chosen = choose(candidates.get(place.id) ?? [], round === 1 ? [] : context().filter((other) => other.name !== place.name))
      if (chosen && !settled.has(place.id)) settled.set(place.id, chosen)
    }
  return {
    ...draft,
    article: {
      ...draft.article,
      places: places.map((place) => {
        const found = settled.get(place.id)
        const countries = new Set((candidates.get(place.id) ?? []).map(({ country }) => country))
        const country = found ? found.country : countries.size === 1 ? [...countries][0] : undefined
        const sameAs = place.sameAs ?? (found?.geonames ? [`https://sws.geonames.org/${found.geonames}/`] : undefined)
        return { ...place, ...(country ? { country } : {}), ...(found?.coordinates ? { coordinates: found.coordinates } : {}), ...(sameAs ? { sameAs } : {}) }
      }),
    },
  }
}

/** The dateline names a place although the body may not: "JAKARTA –". */
function addDateline(places: readonly Place[], dateline: string | undefined, gazetteer: Gazetteer): Place[] {
  const name = dateline?.split(/[,/]/)[0]?.trim()
  if (!name || slugOf(name) === '') return [...places]
  const has = places.some((place) => [place.name, ...place.aliases].some((form) => form.toLowerCase() === name.toLowerCase()))
  if (has) return [...places]
  const known = gazetteer.find(name).find(({ kind }) => kind === 'capital' || kind === 'country' || kind === 'province')
  const id = slugOf(known?.name ?? name)
  return places.some((place) => place.id === id)
    ? places.map((place) => (place.id === id ? { ...place, aliases: [...place.aliases, name] } : place))
    : [...places, { id, name, aliases: [], rel: 'mentions', mentions: [] }]
}

const rank = ['country', 'continent', 'province', 'capital']

function findCandidates(place: Place, gazetteer: Gazetteer): GazetteerPlace[] {
  const found = [place.name, ...place.aliases].map((form) => gazetteer.find(form)).filter((list) => list.length > 0)
  const [first = []] = found
  // Forms that mean one place have candidates in common: "Solo" and "Surakarta".
  const common = found.reduce((list, other) => list.filter((candidate) => other.includes(candidate)), first)
  const all = common.length > 0 ? common : first
  const best = rank.find((kind) => all.some((candidate) => candidate.kind === kind))
  return best ? all.filter(({ kind }) => kind === best) : [...all]
}

function choose(candidates: readonly GazetteerPlace[], context: readonly GazetteerPlace[]): GazetteerPlace | undefined {
  const [first] = candidates
  if (!first || candidates.every((other) => isNear(first, other))) return withPoint(candidates)
  const bySize = [...candidates].sort((a, b) => b.size - a.size)
  const [largest, second] = bySize
  if (largest && second && largest.size >= 5 && largest.size - second.size >= muchLarger) return largest
  const inside = candidates.filter((candidate) => context.some((other) => candidate.parent === other.name || (candidate.parent !== undefined && candidate.parent === other.parent)))
  if (inside.length > 0 && inside.every((other) => isNear(inside[0] as GazetteerPlace, other))) return withPoint(inside)
  const countries = new Set(context.map(({ country }) => country))
  const abroad = candidates.filter(({ country }) => countries.has(country))
  if (abroad.length > 0 && abroad.every((other) => isNear(abroad[0] as GazetteerPlace, other))) return withPoint(abroad)
  return undefined
}

const withPoint = (candidates: readonly GazetteerPlace[]) => candidates.find(({ coordinates }) => coordinates) ?? candidates[0]

const isNear = (a: GazetteerPlace, b: GazetteerPlace) =>
  a === b || (a.country === b.country && (a.coordinates && b.coordinates ? Math.abs(a.coordinates[0] - b.coordinates[0]) + Math.abs(a.coordinates[1] - b.coordinates[1]) < near : a.name === b.parent || b.name === a.parent || a.parent === b.parent))
