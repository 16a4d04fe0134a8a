import type { Person } from '../../model/entity.ts'
import type { QuoteCase } from './read-case.ts'
import { sentenceTokens } from './read-case.ts'
import type { NamedHere } from './read-mentions.ts'
import type { SpeechText } from './read-text.ts'
import type { Gender, SpeechWords } from './read-speech-words.ts'

/** As many votes as decide against any pronouns: "the chairwoman", "Mrs Berg". */
const surely = 99

/**
 * Whether the text speaks of a person as "she" or "he", where a language tells: by his role or title, else by the pronouns that follow
 * the name in its sentence, or begin the sentence behind. A person spoken of as both is left out.
 */
export function readGenders(texts: readonly SpeechText[], mentions: readonly (readonly NamedHere[])[], cases: readonly QuoteCase[], { pronouns, genders }: SpeechWords): Map<string, Gender> {
  const votes = new Map<string, { f: number; m: number }>()
  texts.forEach((text, index) => {
    const people = (mentions[index] ?? []).filter((mention) => mention.kind === 'people')
    text.words.forEach((word, token) => {
      const gender = genders.get(word)
      if (!gender || (!pronouns.has(word) && word.length > 4) || isQuoted(cases, text, index, token)) return
      const sentence = sentenceTokens(text, token)
      const here = people.findLast((mention) => mention.first >= sentence.first && mention.end <= token)
      const before = sentence.first > 0 ? sentenceTokens(text, sentence.first - 1) : undefined
      const person = here ?? (before && people.find((mention) => mention.first >= before.first && mention.end <= before.end))
      if (!person) return
      const known = votes.get(person.entity.id) ?? { f: 0, m: 0 }
      votes.set(person.entity.id, { ...known, [gender]: known[gender] + 1 })
    })
  })
  for (const person of new Map(mentions.flat().filter(({ kind }) => kind === 'people').map(({ entity }) => [entity.id, entity as Person])).values()) {
    const said = (person.role ?? '').toLowerCase().split(/[^\p{L}]+/u).map((word) => genders.get(word)).find(Boolean)
    if (said) votes.set(person.id, { f: 0, m: 0, [said]: surely })
  }
  texts.forEach((text, index) => {
    for (const mention of mentions[index] ?? []) {
      // "Mrs Berg", "Ms. Berg".
      const title = genders.get(text.words[mention.first - (text.words[mention.first - 1] === '.' ? 2 : 1)] ?? '')
      if (title && mention.kind === 'people') votes.set(mention.entity.id, { f: 0, m: 0, [title]: surely })
    }
  })
  return new Map([...votes].flatMap(([id, { f, m }]): [string, Gender][] => (f === m || Math.min(f, m) * 2 > Math.max(f, m) ? [] : [[id, f > m ? 'f' : 'm']])))
}

const isQuoted = (cases: readonly QuoteCase[], text: SpeechText, index: number, token: number) => {
  const at = text.passage.tokens[token]?.start ?? 0
  return cases.some((quote) => quote.kind === 'direct' && quote.pieces.some((piece) => piece.text === index && at >= piece.start && at < piece.end))
}
