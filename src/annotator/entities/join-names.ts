import type { EntityKind } from '../../model/entity.ts'
import type { Span } from '../../model/span.ts'
import { slugOf } from '../../model/slug.ts'
import type { AnnotatorResources } from '../resources.ts'
import { spanIn, type Draft, type Mention } from '../step.ts'
import { joinOrganisations } from './join-organisations.ts'
import { joinPeople } from './join-people.ts'
import { joinPlaces } from './join-places.ts'
import { formsOf, type Named } from './named.ts'

/** One entry for everybody and everything named, with all its forms; each mention then knows whom it names. */
export function joinNames(draft: Draft, resources: AnnotatorResources): Draft {
  const ofKind = (kind: EntityKind) => draft.mentions.filter((mention) => mention.kind === kind)
  const people = giveIds(joinPeople(draft, ofKind('people'), resources), draft, resources)
  const places = giveIds(joinPlaces(draft, ofKind('places'), resources), draft, resources)
  const organisations = giveIds(joinOrganisations(draft, ofKind('organisations'), resources), draft, resources)
  const idOf = new Map([...people, ...places, ...organisations].flatMap(({ entity, mentions }) => mentions.map((mention) => [mention, entity.id] as const)))
  return {
    ...draft,
    mentions: draft.mentions.map((mention) => ({ ...mention, entity: idOf.get(mention) })),
    article: {
      ...draft.article,
      people: people.map(({ entity }) => entity),
      places: places.map(({ entity }) => entity),
      organisations: organisations.map(({ entity }) => entity),
    },
  }
}

type Plain = { id: string; name: string; aliases: string[]; rel: 'mentions'; mentions: Span[]; sameAs?: string[] }

function giveIds(names: readonly Named[], draft: Draft, resources: AnnotatorResources): { entity: Plain; mentions: Mention[] }[] {
  const taken = new Map<string, number>()
  const ordered = names.map((named) => ({ named, first: draft.mentions.indexOf(named.mentions[0] as Mention) })).sort((a, b) => a.first - b.first)
  return ordered.flatMap(({ named }) => {
    const { base, ...rest } = describe(named, draft, resources)
    if (base === '') return []
    const count = (taken.get(base) ?? 0) + 1
    taken.set(base, count)
    return [{ entity: { id: count === 1 ? base : `${base}-${count}`, ...rest }, mentions: named.mentions }]
  })
}

function describe(named: Named, draft: Draft, { authority, gazetteer }: AnnotatorResources) {
  const forms = dropDoubles(formsOf(named).sort((a, b) => Number(isCapitals(a)) - Number(isCapitals(b))))
  const entry = forms.flatMap((form) => authority.find(named.kind, form) ?? [])[0]
  const place = named.kind === 'places' ? forms.flatMap((form) => gazetteer.find(form).filter(({ kind }) => ['country', 'province', 'capital', 'continent'].includes(kind)))[0] : undefined
  const [longest = ''] = forms
  // A page called "AS" helps nobody; "Amerika Serikat" is the name, "AS" how this article writes it.
  const name = named.kind === 'places' ? (isCapitals(longest) ? (entry?.name ?? place?.name ?? longest) : longest) : (entry?.name ?? longest.replace(/ ?\([\p{L}-]+\)/u, ''))
  return {
    base: entry?.id ?? slugOf(place?.name ?? name),
    name,
    aliases: forms.filter((form) => form.toLowerCase() !== name.toLowerCase()),
    rel: 'mentions' as const,
    mentions: named.mentions.flatMap(({ passage, start, end }) => {
      const where = draft.passages[passage]
      return (where && spanIn(where, start, end)) ?? []
    }),
    ...(entry?.sameAs ? { sameAs: entry.sameAs } : {}),
  }
}

const isCapitals = (text: string) => text.length <= 5 && text === text.toUpperCase()

/** "SENAYAN" beside "Senayan" is no other form. */
function dropDoubles(forms: readonly string[]): string[] {
  const seen = new Set<string>()
  return forms.filter((form) => {
    const key = form.toLowerCase()
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
