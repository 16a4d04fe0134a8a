import type { Group } from '../model/edition.ts'
import { pageSize } from '../model/paths.ts'
import { findCompanions } from './find-companions.ts'
import type { Gathering } from './gather-groups.ts'
import { chooseQuotes, countQuotePages, countQuotes, countQuotesIn, speaksItself } from './list-group-quotes.ts'
import { listRoles } from './list-roles.ts'
import { listSilent, listVoices } from './list-voices.ts'
import { coordinatesOf, countDatelines, countryOf } from './locate-places.ts'
import { makeTimeline } from './make-timeline.ts'
import { countPages } from './number-pages.ts'
import { rankByUse } from './rank-by-use.ts'

const mostAliases = 12

/**
 * The page of one topic, person, place or organisation.
 * @param groups all of the edition, for the names of those that stand beside it
 * @param near of a place with a position
 */
export function makeGroup(group: Gathering, groups: ReadonlyMap<string, Gathering>, near: Group['near']): Group {
  const { kind, id, name, members } = group
  const links = members.map(({ link }) => link)
  const country = countryOf(group)
  const coordinates = coordinatesOf(group)
  return {
    kind,
    id,
    name,
    aliases: rankByUse(links.flatMap((link) => [link.name, ...link.aliases]), String).filter((form) => form !== name).slice(0, mostAliases),
    roles: listRoles(group),
    ...(country && { country }),
    ...(coordinates && { coordinates }),
    sameAs: [...new Set(links.flatMap((link) => link.sameAs))].sort(),
    total: members.length,
    pages: countPages(members.length),
    articles: members.slice(0, pageSize).map(({ digest }) => digest.summary),
    quotes: chooseQuotes(group),
    quoteTotal: countQuotes(group),
    quotePages: countQuotePages(group),
    timeline: makeTimeline(timeGroup(group)),
    companions: findCompanions(group, groups),
    ...(!speaksItself(group) && { voices: listVoices(group), silent: listSilent(group) }),
    ...(kind === 'places' && { datelines: countDatelines(group) }),
    ...(near && { near }),
  }
}

/** When each article of a group came out, and how many quotes of the group it has. */
const timeGroup = (group: Gathering) =>
  group.members.map(({ digest }) => ({ published: digest.summary.published, quotes: countQuotesIn(group, digest) }))
