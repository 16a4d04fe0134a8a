import type { AnnotatorResources } from '../resources.ts'
import type { Draft, Mention, Passage } from '../step.ts'
import { inOrder, mentionOf, tokenRange } from './mention-tokens.ts'
import { foldWord } from './name-words.ts'
import { findRoleBefore } from './roles/find-role-before.ts'
import { findRoleBehind } from './roles/find-role-behind.ts'
import { isRoleNoun, readRoleWords, type RoleWords } from './roles/role-words.ts'

/** A run of words with capitals that may be a person's full name: tokens from `from` up to, but not with, `to`. */
interface Run {
  index: number
  passage: Passage
  from: number
  to: number
}

const mostWords = 5

/**
 * Step, for a language whose names are found by rules: full names that no list knows but for whom the whole article speaks. Somebody
 * with a role ("inspector Joost Hagenaar", "Claire Hendershaw, purchasing manager of …") or an age, or whose last word alone says
 * something elsewhere ("Hagenaar said"). With each comes its last word wherever it stands alone.
 */
export function findSpokenNames(draft: Draft, resources: AnnotatorResources): Draft {
  if (resources.names) return draft
  const words = readRoleWords(resources.lexicon)
  const speakers = findSpeakingWords(draft, words)
  const found = draft.passages.flatMap((passage, index) => (passage.block === undefined ? [] : findRuns(draft, passage, index, words).filter((run) => isPerson(run, speakers, words))))
  const names = found.flatMap((run) => mentionOf(draft, run.index, run.from, run.to, 'people') ?? [])
  const known = draft.mentions.filter(({ kind, text }) => kind === 'people' && text.includes(' ')).flatMap(({ text }) => text.split(' ').at(-1) ?? []).filter((last) => speakers.has(last))
  const lasts = new Set([...known, ...found.map(({ passage, to }) => passage.tokens[to - 1]?.text ?? '')].filter((last) => last.length > 3))
  const shorts = draft.passages.flatMap((passage, index) =>
    passage.block === undefined ? [] : passage.tokens.flatMap((token, at) => (lasts.has(token.text) ? (mentionOf(draft, index, at, at + 1, 'people') ?? []) : [])),
  )
  const overlaps = (one: Mention) => (other: Mention) => one.passage === other.passage && one.start < other.end && other.start < one.end
  // A full name takes the place of its parts; its last word alone stands only where nothing else does.
  const kept = [...draft.mentions.filter((mention) => !names.some(overlaps(mention))), ...names]
  return { ...draft, mentions: [...kept, ...shorts.filter((short) => !kept.some(overlaps(short)))].sort(inOrder) }
}

const isCapitalWord = (text: string) => /^\p{Lu}\p{Ll}/u.test(text)

/** Words with a capital that stand alone beside a speech verb: "Hagenaar said", "said Hagenaar". */
function findSpeakingWords(draft: Draft, { speech, names }: RoleWords): Set<string> {
  const found = new Set<string>()
  for (const { block, tokens } of draft.passages)
    tokens.forEach(({ text }, at) => {
      const before = tokens[at - 1]?.text ?? '', behind = tokens[at + 1]?.text ?? ''
      const says = (word: string) => ['either', 'before'].includes(speech.cues.get(word)?.side ?? '')
      const alone = !isCapitalWord(before) && !isCapitalWord(behind) && !names.neverNames.has(foldWord(text))
      if (block !== undefined && isCapitalWord(text) && alone && (says(behind) || (says(before) && /^[,.]$/.test(behind)))) found.add(text)
    })
  return found
}

/** Two words with capitals or more, small name words between them: "Femke van der Zalm", "Moh. Rifki Tandaju". */
function findRuns(draft: Draft, passage: Passage, index: number, { names, speech }: RoleWords): Run[] {
  const { tokens } = passage
  const textOf = (at: number) => tokens[at]?.text ?? ''
  const taken = draft.mentions.filter((mention) => mention.passage === index).map((mention) => ({ ...tokenRange(passage, mention), kind: mention.kind }))
  const isTaken = (at: number) => taken.some(({ from, to, kind }) => kind !== 'people' && from <= at && at < to)
  const fits = (at: number) => isCapitalWord(textOf(at)) && !isTaken(at) && !names.titles.has(foldWord(textOf(at))) && !names.organisationHeads.has(foldWord(textOf(at))) && !names.organisationTails.has(foldWord(textOf(at)))
  const runs: Run[] = []
  for (let at = 0; at < tokens.length; at++) {
    if (!fits(at)) continue
    const from = at
    while (fits(at + 1) || (speech.particles.has(textOf(at + 1)) && (fits(at + 2) || (speech.particles.has(textOf(at + 2)) && fits(at + 3)))) || (textOf(at + 1) === '.' && textOf(at).length < 5 && at === from && fits(at + 2))) at++
    let first = from
    // "Yesterday Claire Hendershaw", but "Made Suryadiputri" goes on.
    while (first < at && names.neverNames.has(foldWord(textOf(first))) && at - first > 1) first++
    const whole = taken.some((other) => other.from <= first && other.to >= at + 1)
    const besideCapital = /^\p{Lu}/u.test(textOf(first - 1)) && !names.titles.has(foldWord(textOf(first - 1)))
    if (at > first && at + 1 - first <= mostWords && !whole && !besideCapital) runs.push({ index, passage, from: first, to: at + 1 })
  }
  return runs
}

/** Has he a role or an age beside his name, or does his last word speak elsewhere? */
function isPerson({ passage, from, to }: Run, speakers: ReadonlySet<string>, words: RoleWords): boolean {
  const { text, tokens } = passage
  if (speakers.has(tokens[to - 1]?.text ?? '')) return true
  if (tokens[to]?.text === ',' && /^\p{N}{2}$/u.test(tokens[to + 1]?.text ?? '') && tokens[to + 2]?.text === ',') return true
  const name = { text, tokens, from, to, isOther: () => false }
  return tokens[to]?.text === ',' ? findRoleBehind(name, words) !== undefined : isRoleNoun(tokens[from - 1]?.text ?? '', words) && findRoleBefore(name, words) !== undefined
}
