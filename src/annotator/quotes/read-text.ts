import type { Draft, Passage } from '../step.ts'

/** A passage of the body made ready for reading: its words in lower case and its sentences. */
export interface SpeechText {
  passage: Passage
  block: number
  text: string
  /** One for each token of the passage, in lower case. */
  words: readonly string[]
  sentences: readonly { start: number; end: number }[]
}

/** By the sentences of the draft, which no later step changes: two steps read them. */
const read = new WeakMap<Draft['sentences'], readonly SpeechText[]>()

/**
 * The texts in which people speak: paragraphs, lists and set-off quotations. Headlines, headings and captions quote in
 * short and are said again below.
 */
export function readTexts(draft: Draft): readonly SpeechText[] {
  const known = read.get(draft.sentences)
  if (known) return known
  const texts = draft.passages.flatMap((passage) => {
    const type = passage.block === undefined ? 'headline' : draft.article.body[passage.block]?.type
    if (passage.block === undefined || type === 'heading' || type === 'figure') return []
    return [
      {
        passage,
        block: passage.block,
        text: passage.text,
        words: passage.tokens.map((token) => token.text.toLowerCase()),
        sentences: draft.sentences.filter((sentence) => sentence.block === passage.block && sentence.item === passage.item).flatMap((sentence) => splitAtStrays(passage.text, sentence)),
      },
    ]
  })
  read.set(draft.sentences, texts)
  return texts
}

/** `kata dia. ,Dia mengatakan`: a page's stray comma hides that a new sentence begins. */
function splitAtStrays(text: string, { start, end }: { start: number; end: number }) {
  const parts: { start: number; end: number }[] = []
  let from = start
  for (const match of text.slice(start, end).matchAll(/(?<=\p{Ll}{2})[.?!/]["”]?\s*,\s*(?=\p{Lu}\p{Ll}+\s)/gu)) {
    const stop = start + match.index + match[0].trimEnd().replace(/\s*,$/, '').length
    parts.push({ start: from, end: stop })
    from = start + match.index + match[0].length
  }
  return [...parts, { start: from, end }]
}

/** The index of the first token that begins at or behind an offset; the number of tokens where none does. */
export function tokenAt(text: SpeechText, offset: number): number {
  const { tokens } = text.passage
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle]?.start ?? Infinity) < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** The sentence that holds an offset (or ends just before it). */
export const sentenceAt = (text: SpeechText, offset: number) =>
  text.sentences.findLast((sentence) => sentence.start <= offset) ?? { start: 0, end: text.text.length }

/** Is the token a word or number rather than a mark? */
export const isWord = (word: string | undefined): boolean => word !== undefined && /^[\p{L}\p{N}]/u.test(word)

/** Does the token begin with a capital letter? */
export const isCapital = (text: SpeechText, index: number): boolean => /^\p{Lu}/u.test(text.passage.tokens[index]?.text ?? '')
