import type { Mention } from '../step.ts'
import type { Gazetteer } from './gazetteer.ts'
import type { Named } from './named.ts'

/** Joins the mentions of each place: the same name, or names that the gazetteer has for one country, province or city. */
export function joinPlaces(mentions: readonly Mention[], gazetteer: Gazetteer): Named[] {
  const byKey = new Map<string, Named>()
  for (const mention of mentions) {
    const known = gazetteer.find(mention.text)
    const same = known.find(({ kind }) => ['country', 'province', 'capital'].includes(kind)) ?? (known.length === 1 ? known[0] : undefined)
    const key = same ? `${same.name} ${same.country ?? ''}`.toLowerCase() : mention.text.toLowerCase()
    const place = byKey.get(key) ?? { kind: 'places', mentions: [] }
    place.mentions.push(mention)
    byKey.set(key, place)
  }
  return [...byKey.values()]
}
