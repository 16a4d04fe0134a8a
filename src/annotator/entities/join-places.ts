import type { Draft, Mention } from '../step.ts'
import { findBracketPairs } from './find-bracket-pairs.ts'
import type { AnnotatorResources } from '../resources.ts'
import { foldWord, readNameWords } from './name-words.ts'
import type { Named } from './named.ts'

/** Joins the mentions of each place: the same name, or names that the gazetteer has for one country, province or city. */
export function joinPlaces(draft: Draft, mentions: readonly Mention[], { gazetteer, authority, lexicon }: AnnotatorResources): Named[] {
  const { placeHeads } = readNameWords(lexicon)
  const forms = new Set(mentions.map(({ text }) => text))
  const byKey = new Map<string, Named>()
  const introduced = findBracketPairs(draft, mentions)
  const keyOf = (text: string): string => {
    // "Kalimalang" where "Sungai Kalimalang" stands too.
    const [head = '', ...rest] = text.split(' ')
    if (rest.length > 0 && placeHeads.has(foldWord(head)) && forms.has(rest.join(' '))) return keyOf(rest.join(' '))
    const entry = authority.find('places', text)
    if (entry) return `id ${entry.id}`
    const known = gazetteer.find(text)
    const same = known.find(({ kind }) => ['country', 'province', 'capital'].includes(kind)) ?? (known.length === 1 ? known[0] : undefined)
    return same ? `${same.name} ${same.country ?? ''}`.toLowerCase() : text.toLowerCase()
  }
  for (const mention of mentions) {
    const key = keyOf(introduced.get(mention.text.toLowerCase()) ?? mention.text)
    const place = byKey.get(key) ?? { kind: 'places', mentions: [] }
    place.mentions.push(mention)
    byKey.set(key, place)
  }
  return [...byKey.values()]
}
