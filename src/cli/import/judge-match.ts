import type { Article } from '../../model/article.ts'
import { slugOf } from '../../model/slug.ts'
import type { Match } from '../../importer/same-article/article-index.ts'

/** Texts that share so much are one text, whatever stands above them. Tables of prayer times and exchange rates share less. */
const oneText = 0.85

/**
 * What a match means for the folder. By address it is certain. By headline or text, two sources of one import must agree in
 * both, for a newspaper prints the same words under many headlines ("Jadwal Imsak Kudus", "Jadwal Imsak Demak"); against what
 * was there before, one may have been changed by the publisher.
 * @param known what is known of the article that was matched
 */
export function judgeMatch(match: Match, known: { headline: string; source: string; isOfThisRun: boolean }, incoming: Article): 'same' | 'version' | 'different' {
  if (match.by === 'address') return 'same'
  if (match.kind === 'version') return 'version'
  const resemblance = match.resemblance ?? 0
  const hasHeadline = slugOf(known.headline) === slugOf(incoming.headline)
  if (known.isOfThisRun) return hasHeadline && resemblance >= 0.6 ? 'same' : 'different'
  if (match.by === 'headline') return 'same'
  return hasHeadline || resemblance >= oneText || known.source === incoming.source.name ? 'same' : 'different'
}
