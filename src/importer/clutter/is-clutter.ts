import type { ClutterRule, Vocabulary } from '../vocabulary/vocabulary.ts'
import { foldLine } from '../vocabulary/fold-line.ts'

/** Longer than any line of a page's furniture; a longer one is prose. */
const longestClutter = 260

const longestLoose = 90

/** The rule of the lists that a whole line falls under, or undefined for a line of the article. */
export function findClutterRule(line: string, vocabulary: Vocabulary): ClutterRule | undefined {
  if (line.length > longestClutter) return undefined
  const folded = foldLine(line)
  const space = folded.indexOf(' ')
  const matches = (key: string) => vocabulary.clutterPatterns.get(key)?.find(({ pattern }) => pattern.test(folded))
  const exact = vocabulary.clutterLines.get(folded)
  if (exact) return exact
  const rule = matches(space < 0 ? folded : folded.slice(0, space)) ?? matches('')
  if (rule && !(rule.isLoose && isSentence(line) && line.length > longestLoose)) return rule
  if (isCallToFollow(line, vocabulary)) return { kind: 'line', reason: 'call to follow' }
  return undefined
}

export const isClutter = (line: string, vocabulary: Vocabulary) => findClutterRule(line, vocabulary) !== undefined

/** "Cek Berita dan Artikel yang lain di Google News dan WA Channel": an imperative that names a channel, and no one's words. */
const isCallToFollow = (line: string, vocabulary: Vocabulary) =>
  !/["“”]|,,/.test(line) && vocabulary.callVerbs.test(line) && vocabulary.channelWords.test(line)

const isSentence = (line: string) => /[.!?]["”]?$/.test(line)
