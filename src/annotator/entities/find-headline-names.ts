import type { AnnotatorResources } from '../resources.ts'
import type { Draft, Mention, Token } from '../step.ts'
import { inOrder, mentionOf, tokenRange } from './mention-tokens.ts'
import { foldWord, readNameWords } from './name-words.ts'

/**
 * The headline's names: those that the body has, and countries, provinces, capitals and names of the authority.
 * In a headline every word has a capital, so nothing else there can be told from an ordinary word.
 */
export function findHeadlineNames(draft: Draft, resources: AnnotatorResources): Draft {
  const headline = draft.passages[0]
  if (!headline || headline.block !== undefined) return draft
  const forms = collectForms(draft)
  const lists = readNameWords(resources.lexicon)
  const found: Mention[] = []
  for (let at = 0; at < headline.tokens.length; ) {
    // "fishers" in a headline is not Mr Fishers.
    if (!/^[\p{Lu}\p{N}]/u.test(headline.tokens[at]?.text ?? '')) {
      at++
      continue
    }
    let length = 0, from = at, kind: Mention['kind'] | undefined
    for (length = Math.min(6, headline.tokens.length - at); length > 0; length--) {
      const words = headline.tokens.slice(at, at + length)
      kind = forms.get(keyOf(words)) ?? kindOf(words, headline.tokens[at - 1]?.text ?? '', resources)
      if (kind) break
    }
    // "Pemprov Jabar Tata Kawasan Wisata": a body of that place, not the place.
    if (kind === 'places' && lists.strongHeads.has(foldWord(headline.tokens[at - 1]?.text ?? ''))) {
      from = at - 1
      kind = 'organisations'
    }
    const mention = kind && mentionOf(draft, 0, from, at + length, kind)
    if (mention) found.push(mention)
    at += Math.max(length, 1)
  }
  return { ...draft, mentions: [...found, ...draft.mentions.filter((mention) => mention.passage !== 0)].sort(inOrder) }
}

const keyOf = (tokens: readonly Token[]) => tokens.map(({ text }) => text).join(' ').toLowerCase()

function collectForms(draft: Draft): Map<string, Mention['kind']> {
  const forms = new Map<string, Mention['kind']>()
  for (const mention of draft.mentions) {
    const passage = draft.passages[mention.passage]
    if (!passage) continue
    const { from, to } = tokenRange(passage, mention)
    forms.set(keyOf(passage.tokens.slice(from, to)), mention.kind)
    // "Stoltenberg" in the headline, "Jens Stoltenberg" in the text.
    if (mention.kind === 'people' && to - from > 1)
      for (const token of passage.tokens.slice(from, to)) if (/^\p{Lu}\p{Ll}{2}/u.test(token.text) && !forms.has(token.text.toLowerCase())) forms.set(token.text.toLowerCase(), 'people')
  }
  return forms
}

function kindOf(words: readonly Token[], before: string, { authority, gazetteer, lexicon }: AnnotatorResources): Mention['kind'] | undefined {
  if (!words.every(({ text }) => /^[\p{Lu}\p{N}]/u.test(text) || words.length > 2)) return undefined
  const name = words.map(({ text }) => text).join(' ')
  if (authority.find('people', name)) return 'people'
  if (authority.find('organisations', name)) return 'organisations'
  const isExpected = readNameWords(lexicon).beforePlaces.has(before.toLowerCase())
  return gazetteer.find(name).some(({ kind, isWord, size }) => !isWord && (isExpected || ['country', 'province', 'capital', 'continent', 'region', 'sea'].includes(kind) || size >= 5.5)) ? 'places' : undefined
}
