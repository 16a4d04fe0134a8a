import type { Related } from '../model/edition.ts'
import type { Digest, Link } from './digest-article.ts'
import { type Gathering, keyOf } from './gather-groups.ts'
import { shortenSummary } from './summarise-article.ts'

const most = { related: 6, because: 3, neighboursOfOneLink: 600 }
const dayInMilliseconds = 86_400_000
/** News stays related for about a season. */
const halfWeightAfterDays = 90

/**
 * The articles that share the most with each article: people, places, organisations and topics, each weighted by how rare
 * it is (inverse document frequency, Spärck Jones 1972) and by what the two articles are about; divided by how much the other one links to in
 * all (cosine), so that a long list of names is not related to everything; a little more where the two are near in time.
 * The number of articles enters rounded up to a power of two: one more article does not reorder all the others.
 */
export function* relateArticles(digests: readonly Digest[], groups: ReadonlyMap<string, Gathering>): Generator<Related> {
  const weigh = makeWeight(digests.length, groups)
  const place = new Map(digests.map((digest, index) => [digest, index]))
  const length = digests.map((digest) => Math.sqrt(digest.links.reduce((sum, link) => sum + weigh(link) ** 2, 0)) || 1)
  const scores = new Float64Array(digests.length)

  for (const [self, digest] of digests.entries()) {
    const touched: number[] = []
    for (const link of digest.links) {
      const own = weigh(link)
      if (own === 0) continue
      for (const member of nearestMembers(groups.get(keyOf(link)), digest)) {
        const other = place.get(member.digest)
        if (other === undefined || other === self) continue
        if (scores[other] === 0) touched.push(other)
        scores[other] = (scores[other] ?? 0) + own * weigh(member.link)
      }
    }
    const best = touched
      .map((other) => ({ other, score: ((scores[other] ?? 0) / (length[other] ?? 1)) * nearness(digest, digests[other]) }))
      .sort((a, b) => b.score - a.score || a.other - b.other)
      .slice(0, most.related)
    for (const other of touched) scores[other] = 0
    yield { article: digest.summary.id, related: best.flatMap(({ other }) => explain(digest, digests[other], groups, weigh)), sameStory: [] }
  }
}

type Weigh = (link: Digest['links'][number]) => number

/** What one link tells of an article: nothing if it is in (nearly) all of them, half as much where it is only mentioned. */
function makeWeight(total: number, groups: ReadonlyMap<string, Gathering>): Weigh {
  const roundTotal = Math.ceil(Math.log2(Math.max(2, total)))
  return (link) => {
    const frequency = groups.get(keyOf(link))?.members.length ?? 1
    return frequency < 2 ? 0.01 : Math.max(0, roundTotal - Math.log2(frequency)) * (link.about ? 1 : 0.5)
  }
}

/** Of a link that thousands of articles have, only those next to this one in time are looked at: that keeps the work linear. */
function nearestMembers(group: Gathering | undefined, digest: Digest): Gathering['members'] {
  if (!group || group.members.length <= most.neighboursOfOneLink) return group?.members ?? []
  let low = 0
  let high = group.members.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((group.members[middle]?.digest.time ?? -Infinity) > digest.time) low = middle + 1
    else high = middle
  }
  const start = Math.max(0, Math.min(low - most.neighboursOfOneLink / 2, group.members.length - most.neighboursOfOneLink))
  return group.members.slice(start, start + most.neighboursOfOneLink)
}

function nearness(a: Digest, b: Digest | undefined): number {
  const days = Math.abs(a.time - (b?.time ?? -Infinity)) / dayInMilliseconds
  return Number.isFinite(days) ? 0.5 + 0.5 * 2 ** (-days / halfWeightAfterDays) : 0.5
}

function explain(digest: Digest, other: Digest | undefined, groups: ReadonlyMap<string, Gathering>, weigh: Weigh): Related['related'] {
  if (!other) return []
  const theirs = new Map(other.links.map((link) => [keyOf(link), link]))
  const reasons = digest.links
    .filter((link) => theirs.has(keyOf(link)) && weigh(link) > 0)
    .map((link) => ({ link, why: whyOf(link, theirs.get(keyOf(link)) ?? link, digest, other) }))
    .sort((a, b) => Number(b.why === 'quoted') - Number(a.why === 'quoted') || weigh(b.link) - weigh(a.link) || (keyOf(a.link) < keyOf(b.link) ? -1 : 1))
    .slice(0, most.because)
    .map(({ link, why }) => ({ why, kind: link.kind, id: link.id, name: groups.get(keyOf(link))?.name ?? link.name }))
  return [{ summary: shortenSummary(other.summary), reasons }]
}

function whyOf(link: Link, theirs: Link, digest: Digest, other: Digest): 'quoted' | 'about' | 'named' {
  const quotedIn = ({ excerpts }: Digest) => excerpts.some(({ speaker }) => speaker.entity === link.id)
  if ((link.kind === 'people' || link.kind === 'organisations') && quotedIn(digest) && quotedIn(other)) return 'quoted'
  return link.about && theirs.about ? 'about' : 'named'
}
