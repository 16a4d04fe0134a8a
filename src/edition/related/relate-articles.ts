import type { Related, RelatedReason } from '../../model/edition.ts'
import { data } from '../../model/paths.ts'
import type { Digest } from '../digest-article.ts'
import { gatherGroups } from '../gather-groups.ts'
import type { Keeper } from '../keep-indexes.ts'
import { shortenSummary } from '../summarise-article.ts'
import { makeComparison, scoreOf, type Likeness } from './compare-articles.ts'
import { explainRelation } from './explain-relation.ts'

const most = { related: 6, sameStory: 4 }
const day = 86_400_000
/** News stays related for about a season. Days. */
const halfWeightAfter = 90
/** The least likeness by which articles are shown beside each other; tried on a sample of the corpus by hand (decision 0025). */
const least = { related: 0.12, wordsBesideAPlace: 0.1, sameStory: { words: 0.2, both: 0.5, days: 3 } }

/**
 * In a large edition the articles of whole blocks, counted from the oldest, see each other and nothing newer; those after the last
 * whole block see all. So ten new articles leave what stands beside old ones as it is, until a block is whole.
 */
const blocks = { size: 256, fromArticles: 4096 } as const

/** How many of the oldest articles a newer one changes nothing for. */
const countSettled = (articles: number): number => (articles < blocks.fromArticles ? 0 : articles - (articles % blocks.size))

/**
 * For each article what to read next, and other publishers' reports of the same events. Two articles are compared by the names
 * they link to and by the words they begin with; those near in time count a little more.
 * @param digests newest first
 */
export function* relateArticles(digests: readonly Digest[], keeper?: Keeper): Generator<{ path: string; value: Related }> {
  const newer = digests.length - countSettled(digests.length)
  yield* relateNewest(digests, newer)
  const settled = digests.slice(newer)
  if (newer === digests.length || keeper?.keep('related', keeper.markOfArticles(settled), settled.map(({ summary }) => data.related(summary.id)))) return
  yield* relateNewest(settled, settled.length)
}

function* relateNewest(digests: readonly Digest[], count: number): Generator<{ path: string; value: Related }> {
  if (count === 0) return
  const compare = makeComparison(digests, least.related)
  const groups = gatherGroups(digests)
  for (const [self, digest] of digests.slice(0, count).entries()) {
    const alike = compare(self)
    const sameStory = onePerPublisher(best(alike.filter(sameStoryAs(digest, digests)), most.sameStory * 4), digests).slice(0, most.sameStory)
    const told = new Set(sameStory.map(({ other }) => other))
    const related = best(
      alike.flatMap((likeness) => {
        const score = scoreOf(likeness) * nearness(digest, digests[likeness.other])
        return score >= least.related && !told.has(likeness.other) ? [{ ...likeness, score }] : []
      }),
      most.related,
      ({ score }) => score,
    )
    const describe = ({ other }: Pick<Likeness, 'other'>) => {
      const their = digests[other]
      return their ? [{ summary: shortenSummary(their.summary), reasons: explainRelation(digest, their, groups, digests.length) }] : []
    }
    const value = {
      article: digest.summary.id,
      related: related.flatMap((likeness) => describe(likeness).filter(({ reasons }) => saysSomething(reasons, likeness))),
      sameStory: sameStory.flatMap(describe),
    }
    yield { path: data.related(value.article), value }
  }
}

/** Another publisher's article of nearly the same days, in much the same words. */
const sameStoryAs = ({ time, summary: { publisher } }: Digest, digests: readonly Digest[]) => (likeness: Likeness): boolean => {
  if (likeness.words < least.sameStory.words || scoreOf(likeness) < least.sameStory.both) return false
  const their = digests[likeness.other]
  return publisher !== undefined && their?.summary.publisher !== undefined && their.summary.publisher !== publisher && Math.abs(their.time - time) <= least.sameStory.days * day
}

/** The highest first, of two alike the newer. Near-linear: most are thrown away before the sort. */
function best<T extends Likeness>(alike: readonly T[], count: number, valueOf: (likeness: T) => number = scoreOf): T[] {
  const chosen: { likeness: T; value: number }[] = []
  for (const likeness of alike) {
    const value = valueOf(likeness)
    const last = chosen.at(-1)
    if (chosen.length === count && last && (value < last.value || (value === last.value && likeness.other > last.likeness.other))) continue
    const rank = chosen.findIndex((other) => value > other.value || (value === other.value && likeness.other < other.likeness.other))
    chosen.splice(rank < 0 ? chosen.length : rank, 0, { likeness, value })
    if (chosen.length > count) chosen.pop()
  }
  return chosen.map(({ likeness }) => likeness)
}

function onePerPublisher(alike: readonly Likeness[], digests: readonly Digest[]): Likeness[] {
  const publishers = new Set<string | undefined>()
  return alike.filter(({ other }) => {
    const publisher = digests[other]?.summary.publisher
    const isFirst = !publishers.has(publisher)
    publishers.add(publisher)
    return isFirst
  })
}

/** That both happen in London is not enough to read on. */
const saysSomething = (reasons: readonly RelatedReason[], { words }: Likeness) =>
  reasons.length > 0 && (words >= least.wordsBesideAPlace || reasons.some((reason) => reason.why === 'words' || reason.kind !== 'places'))

function nearness(a: Digest, b: Digest | undefined): number {
  const days = Math.abs(a.time - (b?.time ?? -Infinity)) / day
  return Number.isFinite(days) ? 0.5 + 0.5 * 2 ** (-days / halfWeightAfter) : 0.5
}
