import { entriesOf, type Lexicon } from '../../model/word-list.ts'
import type { Draft, Passage } from '../step.ts'
import { findTokens } from '../text/find-tokens.ts'

/** A matter of data/lexicon/<language>/subjects.txt and how often the article speaks of it. */
export type Subject = {
  readonly name: string
  /** Headline included. */
  readonly count: number
  readonly inHeadline: boolean
  /** How often by more than one word: "harga beras" says more than "beras". */
  readonly phrases: number
}

type Form = { readonly words: readonly string[]; readonly name: string }
const cache = new WeakMap<Lexicon, ReadonlyMap<string, readonly Form[]>>()

/** Forms by their first word, the longest first. */
function readForms(lexicon: Lexicon): ReadonlyMap<string, readonly Form[]> {
  const known = cache.get(lexicon)
  if (known) return known
  const byFirst = new Map<string, Form[]>()
  for (const [name = '', forms = ''] of entriesOf(lexicon, 'subjects'))
    for (const form of forms.split('|')) {
      const words = findTokens(form).map(({ text }) => text)
      byFirst.set(words[0] ?? '', [...(byFirst.get(words[0] ?? '') ?? []), { words, name }].sort((a, b) => b.words.length - a.words.length))
    }
  cache.set(lexicon, byFirst)
  return byFirst
}

/**
 * The matters that the article speaks of. Inside a name nothing counts ("Komisi Pemberantasan Korupsi" may speak of floods), but for
 * the word that an organisation's begins with: "Timnas Indonesia", "Perpustakaan Nasional".
 */
export function findSubjects(draft: Draft, lexicon: Lexicon): Subject[] {
  const forms = readForms(lexicon)
  const found = new Map<string, Subject>()
  if (forms.size === 0) return []
  draft.passages.forEach((passage, index) => {
    const names = draft.mentions.filter((mention) => mention.passage === index)
    for (const { words, name } of listForms(passage, forms, (start) => names.some((mention) => (mention.start < start || (mention.start === start && mention.kind !== 'organisations' && mention.text.includes(' '))) && mention.end > start))) {
      const before = found.get(name) ?? { name, count: 0, inHeadline: false, phrases: 0 }
      found.set(name, { name, count: before.count + 1, inHeadline: before.inHeadline || passage.block === undefined, phrases: before.phrases + (words.length > 1 ? 1 : 0) })
    }
  })
  return [...found.values()]
}

function* listForms({ tokens }: Passage, forms: ReadonlyMap<string, readonly Form[]>, isNamed: (start: number) => boolean): Generator<Form> {
  const words = tokens.map(({ text }) => text.toLowerCase())
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? ''
    const begun = forms.get(word) ?? forms.get(bareOf(word))
    const form = begun?.find((form) => form.words.every((part, place) => part === words[at + place] || part === bareOf(words[at + place] ?? '')))
    if (!form || isNamed(tokens[at]?.start ?? 0)) continue
    yield form
    at += form.words.length - 1
  }
}

/** "pernikahannya" is "pernikahan". */
const bareOf = (word: string) => (word.length > 7 && word.endsWith('nya') ? word.slice(0, -3) : word)
