import type { Person } from '../../model/entity.ts'
import type { Span } from '../../model/span.ts'
import { spanIn } from '../step.ts'
import type { NamedHere } from './read-mentions.ts'
import type { SpeechText } from './read-text.ts'
import type { Gender, SpeechWords } from './read-speech-words.ts'
import type { QuoteCase } from './read-case.ts'
import type { Speaker, Turn } from './find-salient-speaker.ts'

/** How a speaker was found. */
export type Rule = 'named' | 'subject' | 'described' | 'role' | 'epithet' | 'pronoun' | 'pronoun-cue' | 'bare-cue' | 'continued' | 'label' | 'source' | 'later'

/** A speaker, the rule that found him, where the text names him for this quote, and what bears on how sure that is. */
export interface Resolved {
  speaker: Speaker
  rule: Rule
  span?: Span
  /** By how much the best guess beats the second, where there was a choice. */
  margin: number
  /** How surely the same person spoke before, 0 to 1; absent where nobody has asked. */
  trust?: number
}

/** All that the attribution of one article knows; `turns` grows as quotes are resolved. */
export interface Story {
  words: SpeechWords
  texts: readonly SpeechText[]
  /** By text. */
  mentions: readonly (readonly NamedHere[])[]
  /** Names inside somebody's direct words: they are spoken about, not speakers. */
  hidden: ReadonlySet<NamedHere>
  roles: ReadonlyMap<string, ReadonlySet<string>>
  people: ReadonlyMap<string, Person>
  /** Of whom the text speaks as "she" or "he", by id. */
  genders: ReadonlyMap<string, Gender>
  cases: readonly QuoteCase[]
  turns: Turn[]
}

export const spanOf = (text: SpeechText, { first, end }: { first: number; end: number }): Span | undefined => {
  const start = text.passage.tokens[first]?.start
  const stop = text.passage.tokens[end - 1]?.end
  return start === undefined || stop === undefined ? undefined : spanIn(text.passage, start, stop)
}
