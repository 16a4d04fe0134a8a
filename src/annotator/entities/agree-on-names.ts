import type { EntityKind } from '../../model/entity.ts'
import type { AnnotatorResources } from '../resources.ts'
import type { Draft, Mention } from '../step.ts'
import { knownKindOf, type KnownNames } from './known-names.ts'
import { inOrder, mentionOf, tokenRange } from './mention-tokens.ts'
import { foldWord, readNameWords } from './name-words.ts'

/** A name as a sequence of words, and how often the model gave it each kind. */
type Form = { readonly words: readonly string[]; readonly kinds: Map<EntityKind, number> }

/**
 * One article uses a name in one way: a name that was seen in one sentence is a name in the others too, of the kind it mostly
 * has, and "Syaaf Arief" where "Erwin Syaaf Arief" stands is the whole name.
 */
export function agreeOnNames(draft: Draft, resources: AnnotatorResources): Draft {
  const forms = collectForms(draft)
  addShortForms(forms, resources)
  const byFirst = new Map<string, Form[]>()
  for (const form of forms.values()) byFirst.set(form.words[0] ?? '', [...(byFirst.get(form.words[0] ?? '') ?? []), form].sort((a, b) => b.words.length - a.words.length))
  const free = countFreeOccurrences(draft, byFirst)
  const trusted = (form: Form) => {
    const named = [...form.kinds.values()].reduce((sum, count) => sum + count, 0)
    if (form.words.length > 1) return true
    const shape = resources.describe(form.words[0] ?? '')
    // "Tim" or "Selasa" taken for a name once says nothing of the other places.
    return shape.capitals !== 0 && shape.capitals !== 1 && shape.capitals !== 2 && named * 2 >= (free.get(form) ?? 0)
  }
  const mentions = draft.passages.flatMap((passage, index) => {
    if (passage.block === undefined) return []
    const own = draft.mentions.filter((mention) => mention.passage === index)
    const found: Mention[] = []
    const { tokens } = passage
    for (let at = 0; at < tokens.length; ) {
      const form = byFirst.get(tokens[at]?.text ?? '')?.find((form) => trusted(form) && matchesAt(tokens, at, form.words))
      const mention = form && mentionOf(draft, index, at, at + form.words.length, bestKind(form, forms, resources.known))
      if (form && mention && mayStand(mention, own, tokens, at, at + form.words.length)) {
        found.push(mention)
        at += form.words.length
      } else at++
    }
    const kept = own.filter((mention) => !found.some((other) => other.start < mention.end && other.end > mention.start))
    return [...kept, ...found].sort(inOrder)
  })
  return { ...draft, mentions }
}

const keyOf = (words: readonly string[]) => words.join(' ')

function collectForms(draft: Draft): Map<string, Form> {
  const forms = new Map<string, Form>()
  for (const mention of draft.mentions) {
    const passage = draft.passages[mention.passage]
    if (!passage) continue
    const { from, to } = tokenRange(passage, mention)
    const words = passage.tokens.slice(from, to).map(({ text }) => text)
    const form = forms.get(keyOf(words)) ?? { words, kinds: new Map<EntityKind, number>() }
    form.kinds.set(mention.kind, (form.kinds.get(mention.kind) ?? 0) + 1)
    forms.set(keyOf(words), form)
  }
  return forms
}

/** "PT Maju Jaya Tbk" is "Maju Jaya" as well, "Jens Stoltenberg" is "Stoltenberg", unless that is an ordinary word. */
function addShortForms(forms: Map<string, Form>, { lexicon, gazetteer, describe }: AnnotatorResources) {
  const { legalForms, neverNames, organisationHeads, placeHeads } = readNameWords(lexicon)
  const add = (words: readonly string[], kind: EntityKind) => {
    if (!forms.has(keyOf(words))) forms.set(keyOf(words), { words, kinds: new Map([[kind, 1]]) })
  }
  const given = [...forms.values()] // the loop adds to forms
  for (const form of given) {
    const words = form.words.filter((word) => !legalForms.has(foldWord(word)))
    if (form.kinds.has('organisations') && words.length < form.words.length && words.length > 1) add(words, 'organisations')
    const last = form.words.at(-1) ?? ''
    const isOrdinary = [neverNames, organisationHeads, placeHeads].some((list) => list.has(foldWord(last))) || ![-1, 4].includes(describe(last).capitals) || gazetteer.find(last).length > 0
    if (form.kinds.has('people') && form.words.length > 1 && /^\p{Lu}\p{Ll}{2}/u.test(last) && !isOrdinary) add([last], 'people')
  }
}

/** The kind that a form mostly has, here and elsewhere; a single word that is part of a person's full name here is that person on a tie. */
function bestKind(form: Form, forms: ReadonlyMap<string, Form>, names: KnownNames): EntityKind {
  const votes = new Map(form.kinds)
  // Two sentences may err where three hundred articles agree.
  const elsewhere = knownKindOf(names, keyOf(form.words))
  if (elsewhere) votes.set(elsewhere.kind, (votes.get(elsewhere.kind) ?? 0) + (elsewhere.isSure ? 2.5 : 1.5))
  if (form.words.length === 1 && votes.has('people'))
    for (const other of forms.values())
      if (other.words.length > 1 && other.kinds.has('people') && other.words.includes(form.words[0] ?? '')) votes.set('people', (votes.get('people') ?? 0) + 1)
  return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'organisations'
}

const matchesAt = (tokens: Draft['passages'][number]['tokens'], at: number, words: readonly string[]) => words.every((word, index) => tokens[at + index]?.text === word)

/** How often each form stands where the model saw no name. */
function countFreeOccurrences(draft: Draft, byFirst: ReadonlyMap<string, readonly Form[]>): Map<Form, number> {
  const free = new Map<Form, number>()
  draft.passages.forEach((passage, index) => {
    if (passage.block === undefined) return
    const own = draft.mentions.filter((mention) => mention.passage === index)
    passage.tokens.forEach((token, at) => {
      for (const form of byFirst.get(token.text) ?? [])
        if (matchesAt(passage.tokens, at, form.words) && !own.some((mention) => mention.start <= token.start && mention.end > token.start)) free.set(form, (free.get(form) ?? 0) + 1)
    })
  })
  return free
}

/** A form may stand where nothing stood, or where only parts of it stood; not inside a longer name, nor beside more capitals. */
function mayStand(mention: Mention, own: readonly Mention[], tokens: Draft['passages'][number]['tokens'], from: number, to: number): boolean {
  const over = own.filter((other) => other.start < mention.end && other.end > mention.start)
  if (over.length > 0) return over.every((other) => other.start >= mention.start && other.end <= mention.end)
  if (to - from > 1) return true
  const near = (at: number) => /^\p{Lu}/u.test(tokens[at]?.text ?? '') && !own.some((other) => other.start <= (tokens[at]?.start ?? -1) && other.end > (tokens[at]?.start ?? -1))
  // "Gerakan Budi Luhur" holds no Budi; after a title, though, only what follows counts.
  return !near(to) && (mention.kind === 'people' || !near(from - 1))
}
