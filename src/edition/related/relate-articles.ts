import type { Related, RelatedReason } from '../../model/edition.ts'
import { data } from '../../model/paths.ts'
import type { Digest } from '../digest-article.ts'
import type { Groups } from '../gather-groups.ts'
import type { Keeper } from '../keep-indexes.ts'
import { shortenSummary } from '../summarise-article.ts'
import { makeComparison, scoreOf, type Comparison, type Likeness } from './compare-articles.ts'
import { makeFeatureLengths, readLengths, writeLengths } from './feature-lengths.ts'
import { explainRelation, type Crowd, type SharedLink } from './explain-relation.ts'
import { planBlocks, type Block } from './plan-blocks.ts'

const most = { related: 6, sameStory: 4 }
const day = 86_400_000
/** News stays related for about a season. Days. */
const halfWeightAfter = 90
/**
 * The least likeness by which articles are shown beside each other; tried on samples of the corpus by hand (decisions 0026, 0051).
 * The fewer names two articles share, the more of their words have to be the same: without any, where all they share are places,
 * and where it is one name.
 */
const least = { related: 0.12, words: { alone: 0.165, besidePlaces: 0.13, besideOneName: 0.09 }, sameStory: { words: 0.2, both: 0.5, days: 3 } }

/**
 * For each article what to read next, and other publishers' reports of the same events. Two articles are compared by the names
 * they link to and by the words they begin with; those near in time count a little more.
 * @param keeper keeps the files of blocks that see the same as in the edition before
 */
export function* relateArticles(groups: Groups, keeper?: Keeper): Generator<{ path: string; value: Related }> {
  const { digests } = groups
  const blocks = planBlocks(digests)
  const marks = keeper?.markSince()
  const lengths = makeFeatureLengths(digests.length)
  const partOf = ({ end }: Block) => `related ${digests.length - end}`
  const isKept = (block: Block) => {
    const { start, end, sees } = block
    return keeper?.keep(partOf(block), `${marks?.[sees]} ${end - start}`, digests.slice(start, end).map(({ summary }) => data.related(summary.id))) && readLengths(keeper.recall(partOf(block)), lengths, block)
  }
  const wanted = blocks.filter((block) => !isKept(block))
  if (wanted.length === 0) return
  const comparison = makeComparison(groups, blocks, wanted, lengths, least.related)
  for (const block of wanted) keeper?.note(partOf(block), writeLengths(lengths, block))
  for (const { start, end, sees } of wanted)
    for (let article = start; article < end; article += 1) {
      const value = relateOne(article, sees, groups, comparison)
      if (value) yield { path: data.related(value.article), value }
    }
}

function relateOne(self: number, sees: number, groups: Groups, { compare, countLinks }: Comparison): Related | undefined {
  const { digests } = groups
  const digest = digests[self]
  if (!digest) return undefined
  const crowd: Crowd = { articles: digests.length - sees, countLinks: (group) => countLinks(group, sees) }
  const findShared = makeSharedFinder(self, groups)
  const alike = compare(self, sees)
  const sameStory = onePerPublisher(best(alike.filter(sameStoryAs(digest, digests)), most.sameStory * 4), digests).slice(0, most.sameStory)
  const told = new Set(sameStory.map(({ other }) => other))
  const related = best(alike, most.related, (likeness) => {
    const score = scoreOf(likeness) * nearness(digest, digests[likeness.other])
    return score >= least.related && !told.has(likeness.other) ? score : -Infinity
  })
  const describe = ({ other }: Pick<Likeness, 'other'>) => {
    const their = digests[other]
    return their ? [{ summary: shortenSummary(their.summary), reasons: explainRelation(digest, their, findShared(other), crowd) }] : []
  }
  return {
    article: digest.summary.id,
    related: related.flatMap((likeness) => describe(likeness).filter(({ reasons }) => saysSomething(reasons, likeness, digest))),
    sameStory: sameStory.flatMap(describe),
  }
}

/** A function that lists what another article links to of what this one does, in the other's order. */
function makeSharedFinder(self: number, { digests, table }: Groups): (other: number) => SharedLink[] {
  const groupAt = (article: number, link: number) => table.groups[(table.starts[article] ?? 0) + link] ?? -1
  const own = new Map((digests[self]?.links ?? []).map((link, place) => [groupAt(self, place), link] as const))
  return (other) =>
    (digests[other]?.links ?? []).flatMap((their, place) => {
      const group = groupAt(other, place)
      const link = own.get(group)
      return link ? [{ group, own: link, their }] : []
    })
}

/** Another publisher's article of nearly the same days, in much the same words. */
const sameStoryAs = ({ time, summary: { publisher } }: Digest, digests: readonly Digest[]) => (likeness: Likeness): boolean => {
  if (likeness.words < least.sameStory.words || scoreOf(likeness) < least.sameStory.both) return false
  const their = digests[likeness.other]
  return publisher !== undefined && their?.summary.publisher !== undefined && their.summary.publisher !== publisher && Math.abs(their.time - time) <= least.sameStory.days * day
}

/** The highest first, of two alike the newer; none of value -Infinity. Near-linear: most are thrown away before the sort. */
function best(alike: readonly Likeness[], count: number, valueOf: (likeness: Likeness) => number = scoreOf): Likeness[] {
  const chosen: { likeness: Likeness; value: number }[] = []
  for (const likeness of alike) {
    const value = valueOf(likeness)
    if (value === -Infinity) continue
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

/** That both happen in London is not enough to read on, nor that one ministry stands in both. */
function saysSomething(reasons: readonly RelatedReason[], { words }: Likeness, { links }: Digest): boolean {
  if (reasons.some(({ why }) => why === 'words')) return words >= least.words.alone
  // publishers have topics of the name of a place
  const isPlace = (reason: RelatedReason) => reason.why !== 'words' && links.some(({ kind, id }) => kind === 'places' && id === reason.id)
  if (reasons.every(isPlace)) return reasons.length > 0 && words >= least.words.besidePlaces
  return reasons.length > 1 || words >= least.words.besideOneName
}

function nearness(a: Digest, b: Digest | undefined): number {
  const days = Math.abs(a.time - (b?.time ?? -Infinity)) / day
  return Number.isFinite(days) ? 0.5 + 0.5 * 2 ** (-days / halfWeightAfter) : 0.5
}
