import type { EntityKind } from '../../model/entity.ts'
import type { AnnotatorResources } from '../resources.ts'
import type { Draft, Mention, Passage } from '../step.ts'
import { knownKindOf } from './known-names.ts'
import { tokenRange } from './mention-tokens.ts'
import { kindCount } from './name-labels.ts'
import { foldWord, readNameWords, type NameWords } from './name-words.ts'
import { mostLevel } from './person-words.ts'
import { wordsOfForm, type Named } from './named.ts'

/** What a whole article tells of a name, each between 0 and 1: the columns of data/models/kinds-<language>.tsv. */
export const evidenceNames = [
  'always', 'found as person', 'found as place', 'found as organisation',
  'no name', 'person', 'place', 'organisation', 'surely no name', 'surely person', 'surely place', 'surely organisation',
  'title before', 'role before', 'speech beside', 'age behind', 'first name', 'last name', 'no word of names', 'letters', 'worst letters', 'first letters', 'last letters',
  'known person', 'known place', 'known organisation', 'one word', 'three words', 'capitals', 'mixed or digits',
  'written small', 'often small', 'never small', 'in quotation marks', 'in a list', 'behind a thing', 'mentions', 'in headline',
  'several forms', 'gazetteer', 'place expected', 'people beside', 'organisations beside', 'head or tail of organisations', 'behind a group',
] as const

export type Evidence = Float64Array

const place = new Map(evidenceNames.map((name, at) => [name, at]))
const kindNames = { people: 'person', places: 'place', organisations: 'organisation' } as const

/** Sums up, over all mentions of one name, what its sentences and its own words say. */
export function weighEvidence(named: Named, draft: Draft, resources: AnnotatorResources): Evidence {
  const lists = readNameWords(resources.lexicon)
  const evidence = new Float64Array(evidenceNames.length)
  const set = (name: (typeof evidenceNames)[number], value: number) => (evidence[place.get(name) ?? 0] = value)
  const raise = (name: (typeof evidenceNames)[number], is: boolean) => is && set(name, 1)
  set('always', 1)
  set(`found as ${kindNames[named.kind]}`, 1)
  const inBody = named.mentions.filter(({ passage }) => draft.passages[passage]?.block !== undefined)
  raise('in headline', inBody.length < named.mentions.length)
  set('mentions', Math.min(1, Math.log2(named.mentions.length) / 4))
  raise('several forms', new Set(named.mentions.map(({ text }) => text)).size > 1)
  for (const mention of inBody) addSurroundings(mention, draft, lists, raise)
  addLikelihood(inBody, draft, set)
  addOwnWords(named, resources, lists, set, raise)
  return evidence
}

type Set = (name: (typeof evidenceNames)[number], value: number) => void
type Raise = (name: (typeof evidenceNames)[number], is: boolean) => void

/** The mean over the mentions, as logarithms, and the mention that is surest. */
function addLikelihood(mentions: readonly Mention[], draft: Draft, set: Set) {
  const means = new Float64Array(kindCount), most = new Float64Array(kindCount)
  for (const mention of mentions) {
    const passage = draft.passages[mention.passage], likely = draft.likely?.get(mention.passage)
    if (!passage || !likely) continue
    const { from, to } = tokenRange(passage, mention)
    for (let kind = 0; kind < kindCount; kind++) {
      let sum = 0
      for (let at = from; at < to; at++) sum += likely[at * kindCount + kind] as number
      const value = sum / (to - from)
      means[kind] = (means[kind] as number) + value / mentions.length
      most[kind] = Math.max(most[kind] as number, value)
    }
  }
  const kinds = ['no name', 'person', 'place', 'organisation'] as const
  kinds.forEach((kind, at) => {
    set(kind, 1 + Math.log((means[at] as number) + 0.02) / 4)
    set(`surely ${kind}`, most[at] as number)
  })
}

export const isQuotation = (text: string | undefined) => text !== undefined && /^["“”'‘’]$/.test(text)

function addSurroundings(mention: Mention, draft: Draft, lists: NameWords, raise: Raise) {
  const passage = draft.passages[mention.passage]
  if (!passage) return
  const { from, to } = tokenRange(passage, mention)
  const textAt = (at: number) => passage.tokens[at]?.text ?? ''
  const before = foldWord(textAt(from - 1)), behind = textAt(to)
  raise('title before', lists.honorifics.has(before) || lists.ranks.has(before))
  raise('role before', lists.roleHeads.has(before) || lists.roleHeads.has(foldWord(textAt(from - 2))))
  raise('speech beside', lists.speechVerbs.has(before) || lists.speechVerbs.has(behind) || (behind === ',' && lists.speechVerbs.has(textAt(to + 1))))
  raise('age behind', (behind === '(' || behind === ',') && /^\d{1,2}$/.test(textAt(to + 1)) && /^(?:\)|,|tahun|thn)$/.test(textAt(to + 2)))
  raise('in quotation marks', isQuotation(textAt(from - 1)) && isQuotation(behind))
  raise('behind a thing', lists.thingHeads.has(before) || lists.facilityHeads.has(before))
  raise('behind a group', lists.groupWords.has(before))
  raise('place expected', lists.beforePlaces.has(before))
  const isComma = (text: string) => text === ',' || text === 'dan' || text === 'and' || text === 'serta'
  const lists2 = [...neighbours(draft, passage, mention, isComma)]
  raise('in a list', lists2.length > 1)
  raise('people beside', lists2.includes('people'))
  raise('organisations beside', lists2.includes('organisations'))
}

/** The kinds of the names on either side that only a comma or "dan" parts from this one. */
function* neighbours(draft: Draft, passage: Passage, mention: Mention, isComma: (text: string) => boolean): Generator<EntityKind> {
  const { from, to } = tokenRange(passage, mention)
  const textAt = (at: number) => passage.tokens[at]?.text ?? ''
  if (isComma(textAt(from - 1))) {
    const other = draft.mentions.find((other) => other.passage === mention.passage && other.end === passage.tokens[from - 2]?.end)
    if (other) yield other.kind
  }
  if (isComma(textAt(to))) {
    const at = isComma(textAt(to + 1)) ? to + 2 : to + 1
    const other = draft.mentions.find((other) => other.passage === mention.passage && other.start === passage.tokens[at]?.start)
    if (other) yield other.kind
  }
}

function addOwnWords(named: Named, { describe, gazetteer, known }: AnnotatorResources, lists: NameWords, set: Set, raise: Raise) {
  const [name = ''] = named.mentions.map(({ text }) => text).sort((a, b) => b.length - a.length)
  const words = name.split(/\s+/)
  const shapes = words.map(describe)
  const folded = wordsOfForm(name)
  raise('one word', words.length === 1)
  raise('three words', words.length > 2)
  raise('capitals', /^\p{Lu}{2,}$/u.test(name))
  raise('mixed or digits', /\p{N}|\p{Ll}\p{Lu}|\.\p{Ll}|&/u.test(name))
  set('first name', ((shapes[0]?.person ?? 0) >> 2) / mostLevel)
  set('last name', ((shapes.at(-1)?.person ?? 0) & mostLevel) / mostLevel)
  set('no word of names', shapes.filter(({ person }) => person === 0).length / shapes.length)
  const looks = words.flatMap((word) => word.split('-')).map((word) => describe(word).look).map((look) => (look > 4 ? 0 : look / 4))
  set('letters', looks.reduce((sum, look) => sum + look, 0) / looks.length)
  set('worst letters', Math.min(...looks))
  set('first letters', looks[0] ?? 0)
  set('last letters', looks.at(-1) ?? 0)
  const share = (is: (capitals: number) => boolean) => shapes.filter(({ capitals }) => is(capitals)).length / shapes.length
  set('written small', share((capitals) => capitals >= 0 && capitals < 2))
  set('often small', share((capitals) => capitals === 2 || capitals === 3))
  set('never small', share((capitals) => capitals === 4))
  for (const form of [name, words[0] ?? '', words.at(-1) ?? '']) {
    const kind = knownKindOf(known, form)
    if (kind) set(`known ${kindNames[kind.kind]}`, form === name ? 1 : kind.isSure ? 0.7 : 0.4)
  }
  raise('gazetteer', gazetteer.find(name).length > 0)
  raise('head or tail of organisations', folded.some((word) => lists.organisationHeads.has(word) || lists.organisationTails.has(word) || lists.legalForms.has(word)))
}
