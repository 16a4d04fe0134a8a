import type { Front } from '../model/front.ts'
import type { Digest } from './digest-article.ts'
import type { Groups } from './gather-groups.ts'
import type { Strand } from './make-strands.ts'
import { unpackValue } from './packed.ts'
import { shortenSummary } from './summarise-article.ts'

const most = { quoted: 6, rising: 8, ofASection: 4 }
const week = 7 * 86_400_000
/** Weeks before this one that a topic's articles are compared with. */
const weeksBefore = 4

/**
 * What the front page shows beside the latest articles.
 * "This week" is the edition's: the seven days that end with its newest article, so that the same data gives the same page.
 * @param digests newest first
 */
export function makeFront(digests: readonly Digest[], groups: Groups, strands: readonly Strand[]): Front {
  const end = digests[0]?.time ?? -Infinity
  const thisWeek = digests.filter(({ time }) => time > end - week)
  return {
    ...(Number.isFinite(end) && { week: { from: dayOf(end - week + 86_400_000), to: dayOf(end) } }),
    quoted: Number.isFinite(end) ? listQuoted(thisWeek, groups) : [],
    rising: Number.isFinite(end) ? listRising(digests, end, groups) : [],
    sections: strands
      .filter(({ kind }) => kind === 'sections')
      .map(({ id, name, members }) => ({ id, name, ...languageOf(members), articles: members.length, newest: members.slice(0, most.ofASection).map(({ summary }) => shortenSummary(summary)) })),
    languages: strands.filter(({ kind }) => kind === 'languages').map(({ name, members }) => ({ language: name, articles: members.length })),
  }
}

const dayOf = (time: number) => new Date(time).toISOString().slice(0, 10)

/** The language of a section's name, where all its articles are in one. */
function languageOf(members: readonly Digest[]): { language?: string } {
  const languages = new Set(members.map(({ summary }) => summary.language))
  const [language] = languages
  return languages.size === 1 && language ? { language } : {}
}

function listQuoted(thisWeek: readonly Digest[], groups: Groups): Front['quoted'] {
  const people = new Map<string, { id: string; name: string; role?: string; quotes: number; in: Set<Digest> }>()
  for (const digest of thisWeek)
    for (const { link: place, role: said } of digest.speeches) {
      const link = place === undefined ? undefined : digest.links[place]
      const group = link?.kind === 'people' ? groups.find(link) : undefined
      if (!link || !group) continue
      const role = said ?? link.role
      const known = people.get(group.id) ?? { id: group.id, name: group.name, ...(role && { role }), quotes: 0, in: new Set() }
      known.quotes += 1
      known.in.add(digest)
      people.set(group.id, known)
    }
  return [...people.values()]
    .sort((a, b) => b.quotes - a.quotes || b.in.size - a.in.size || (a.id < b.id ? -1 : 1))
    .slice(0, most.quoted)
    .flatMap(({ in: articles, ...quoted }) => {
      const said = [...articles].flatMap(({ excerpts }) => unpackValue(excerpts).filter(({ speaker }) => speaker.entity === quoted.id))
      // their own words say more than a reported sentence
      const excerpt = said.find(({ kind }) => kind === 'direct') ?? said[0]
      return excerpt ? [{ ...quoted, articles: articles.size, excerpt }] : []
    })
}

/** At least two articles this week, and more than the average of the weeks before; the steepest rise first. */
function listRising(digests: readonly Digest[], end: number, groups: Groups): Front['rising'] {
  const counts = new Map<string, { articles: number; before: number }>()
  for (const { time, links } of digests) {
    if (time <= end - week * (weeksBefore + 1)) break
    for (const { kind, id } of links) {
      if (kind !== 'topics') continue
      const known = counts.get(id) ?? { articles: 0, before: 0 }
      counts.set(id, time > end - week ? { ...known, articles: known.articles + 1 } : { ...known, before: known.before + 1 })
    }
  }
  const rise = ({ articles, before }: { articles: number; before: number }) => articles - before / weeksBefore
  return [...counts]
    .filter(([, entry]) => entry.articles > 1 && rise(entry) > 0)
    .sort(([a, x], [b, y]) => rise(y) - rise(x) || (a < b ? -1 : 1))
    .slice(0, most.rising)
    .map(([id, entry]) => ({ id, name: groups.find({ kind: 'topics', id })?.name ?? id, ...entry }))
}
