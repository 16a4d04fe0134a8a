import type { Group } from '../model/edition.ts'
import { pageSize } from '../model/paths.ts'
import type { Together } from './count-together.ts'
import type { Link } from './digest-article.ts'
import { findCompanions } from './find-companions.ts'
import type { Gathering, Groups } from './gather-groups.ts'
import { chooseQuotes, countQuotePages, countQuotesIn, speaksItself } from './list-group-quotes.ts'
import { listRoles } from './list-roles.ts'
import { listSilent, listVoices } from './list-voices.ts'
import { countDatelines } from './locate-places.ts'
import { makeTimeline } from './make-timeline.ts'
import { countPages } from './number-pages.ts'
import { rankByUse } from './rank-by-use.ts'

const mostAliases = 12

/**
 * The page of one topic, person, place or organisation.
 * @param groups all of the edition, for the names of those that stand beside it
 * @param together these, and in how many of its articles
 * @param near of a place with a position
 */
export function makeGroup(group: Gathering, groups: Groups, together: readonly Together[], near: Group['near']): Group {
  const { kind, id, name, country, coordinates, members } = group
  const wordings = countWordings(group)
  return {
    kind,
    id,
    name,
    aliases: rankNames(wordings).filter((form) => form !== name).slice(0, mostAliases),
    roles: listRoles(group),
    ...(country && { country }),
    ...(coordinates && { coordinates }),
    sameAs: [...new Set([...wordings.keys()].flatMap((link) => link.sameAs))].sort(),
    total: members.length,
    pages: countPages(members.length),
    articles: members.slice(0, pageSize).map(({ digest }) => digest.summary),
    quotes: chooseQuotes(group),
    quoteTotal: group.quotes,
    quotePages: countQuotePages(group),
    timeline: makeTimeline(timeGroup(group)),
    companions: findCompanions(together),
    ...(!speaksItself(group) && { voices: listVoices(group), silent: listSilent(group, groups, together) }),
    ...(kind === 'places' && { datelines: countDatelines(group) }),
    ...(near && { near }),
  }
}

/** Articles share most of their links; each of these once, with how many do, newest first. */
function countWordings({ members }: Gathering): Map<Link, number> {
  const counts = new Map<Link, number>()
  for (const { link } of members) counts.set(link, (counts.get(link) ?? 0) + 1)
  return counts
}

/** All names of a group, the most used first. */
function rankNames(wordings: ReadonlyMap<Link, number>): string[] {
  const forms = [...wordings].flatMap(([{ name, aliases }, count]) => [name, ...aliases].map((form) => ({ form, count })))
  return rankByUse(forms, ({ form }) => form, ({ count }) => count).map(({ form }) => form)
}

/** When each article of a group came out, and how many quotes of the group it has. */
const timeGroup = (group: Gathering) =>
  group.members.map(({ digest }) => ({ published: digest.summary.published, quotes: countQuotesIn(group, digest) }))
