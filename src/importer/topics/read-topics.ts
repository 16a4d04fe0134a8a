import type { Vocabulary } from '../vocabulary/vocabulary.ts'

/** A topic is a name, not a sentence. */
const longestTopic = 50

/** The topics of a line such as "Tag: nato, ukraina", "TAGS #nato #perang ukraina" or "#nato #g7"; undefined when it has none. */
export function readTopics(line: string, vocabulary: Vocabulary): string[] | undefined {
  if (!/[:#]/.test(line)) return undefined
  if (/^#[\p{L}\p{N}]/u.test(line)) return splitHashtags(line)
  const match = /^([\p{L} ]{2,30}?)\s*(:|\s(?=#))\s*(.+)$/su.exec(line)
  if (!match || !vocabulary.topicLabels.has((match[1] ?? '').toLowerCase())) return undefined
  return match[2] === ':' ? splitTopics(match[3] ?? '') : splitHashtags(match[3] ?? '')
}

/** Is the line only a label ("Tags", "Topik:") whose topics stand in the lines below? */
export const isTopicLabel = (line: string, vocabulary: Vocabulary) => vocabulary.topicLabels.has(line.toLowerCase().replace(/[\s:]+$/, ''))

/** "#nato #perangukraina": a line that begins with a hashtag and goes on as a sentence is a headline. */
function splitHashtags(line: string): string[] | undefined {
  const names = splitTopics(line)
  return names?.every((name) => name.split(/\s+/).length <= 3 && !name.includes(',')) ? names : undefined
}

function splitTopics(text: string): string[] | undefined {
  const pieces = text.includes('#') ? text.split('#') : text.split(/\s*[,;|•·]\s*/u)
  const names = pieces.map((piece) => piece.replace(/^[\s,;|]+|[\s,;|.]+$/gu, '')).filter((piece) => /[\p{L}\p{N}]/u.test(piece))
  return names.length > 0 && names.length <= 40 && names.every(isTopic) ? names : undefined
}

/** Can a line below a topics' label be a topic? */
export const isTopic = (text: string) => text.length <= longestTopic && text.split(/\s+/).length <= 6 && !/[.!?:;]$/.test(text)
