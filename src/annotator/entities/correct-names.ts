import type { AnnotatorResources } from '../resources.ts'
import type { Draft, Mention } from '../step.ts'
import { mentionOf, tokenRange } from './mention-tokens.ts'
import { foldWord, readNameWords, type NameWords } from './name-words.ts'

/** Puts right what a model that sees one sentence gets wrong at the borders of names. */
export function correctNames(draft: Draft, resources: AnnotatorResources): Draft {
  const lists = readNameWords(resources.lexicon)
  return { ...draft, mentions: draft.mentions.flatMap((mention) => correct(draft, mention, resources, lists)) }
}

function correct(draft: Draft, mention: Mention, resources: AnnotatorResources, lists: NameWords): Mention[] {
  const passage = draft.passages[mention.passage]
  if (!passage) return []
  const { from, to } = tokenRange(passage, mention)
  const fold = (at: number) => foldWord(passage.tokens[at]?.text ?? '')
  const textOf = (at: number) => passage.tokens[at]?.text ?? ''
  const make = (first: number, end: number, kind: Mention['kind']) => mentionOf(draft, mention.passage, first, end, kind) ?? []
  let first = from, end = to
  while (first < end && !/[\p{L}\p{N}]/u.test(textOf(first))) first++
  while (end > first && !/[\p{L}\p{N}.]/u.test(textOf(end - 1))) end--
  if (mention.kind === 'people') {
    while (first < end - 1 && lists.titles.has(fold(first))) first++
    if (first === end - 1 && (lists.titles.has(fold(first)) || lists.neverNames.has(fold(first)))) return []
    const split = findFusion(passage.tokens.slice(first, end).map(({ text }) => text), first > from || isCapital(textOf(from - 1)), resources)
    if (split) return [make(first, first + split.length, split.kind), make(first + split.length, end, 'people')].flat()
    return [make(first, end, 'people')].flat()
  }
  if (mention.kind === 'places') {
    if (lists.facilityHeads.has(fold(first)) && end - first > 1) return []
    while (first < end - 1 && lists.placeTypes.has(fold(first))) first++
    if (lists.placeHeads.has(fold(first)) && first === end - 1) return []
    return [make(first, end, 'places')].flat()
  }
  // "Komisi Pemberantasan Korupsi (KPK)" is one organisation by two names.
  const bracket = passage.tokens.slice(first, end).findIndex(({ text }) => text === '(')
  if (bracket > 0 && textOf(end - 1) !== ')' && !passage.tokens.slice(first, end).some(({ text }) => text === ')'))
    return [make(first, first + bracket, 'organisations'), make(first + bracket + 1, end, 'organisations')].flat()
  return lists.neverNames.has(fold(first)) && first === end - 1 ? [] : [make(first, end, 'organisations')].flat()
}

const isCapital = (text: string) => /^\p{Lu}/u.test(text)

/**
 * "Kepala Humas KAI Joni Martinus", "Bupati Sidoarjo Saiful Ilah": after a role, what begins as an organisation in
 * capitals or a place of the gazetteer is not yet the name. (Without a role before it, "Paris Hilton" stays whole.)
 */
function findFusion(words: readonly string[], afterTitle: boolean, { gazetteer, authority }: AnnotatorResources): { length: number; kind: Mention['kind'] } | undefined {
  if (!afterTitle || words.length < 2) return undefined
  for (let length = Math.min(3, words.length - 1); length > 0; length--) {
    const head = words.slice(0, length).join(' ')
    if (authority.find('organisations', head)) return { length, kind: 'organisations' }
    const places = gazetteer.find(head)
    if (places.some(({ kind, isWord }) => !isWord && ['country', 'province', 'regency', 'capital'].includes(kind)) && (length > 1 || words.length > 2)) return { length, kind: 'places' }
  }
  const [head = '', next = ''] = words
  return /^\p{Lu}{3,}$/u.test(head) && /^\p{Lu}\p{Ll}/u.test(next) && words.length > 2 ? { length: 1, kind: 'organisations' } : undefined
}
