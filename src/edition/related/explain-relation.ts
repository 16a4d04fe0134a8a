import type { RelatedReason } from '../../model/edition.ts'
import { hash32 } from '../../model/hash-32.ts'
import { foldWord, splitWords } from '../../model/search/split-words.ts'
import type { Digest, Link } from '../digest-article.ts'
import { keyOf } from '../gather-groups.ts'
import { wordsOfHeadline } from './list-opening-words.ts'

const most = { names: 3, words: 4 }
/** Shorter words of a headline are seldom what two articles have in common. UTF-16 code units. */
const shortestWord = 4
/** What more than this share of all articles have is no reason to read one of them. */
const tooCommon = 0.2

/** A group that two articles link to, as each of them says it. */
export type SharedLink = { group: number; own: Link; their: Link }

/** How many articles there are to be compared, and how many of them link to a group. */
export type Crowd = { articles: number; countLinks: (group: number) => number }

/**
 * Why two articles stand beside each other, the most telling first, one name once (a city may be a topic and a place); words only where they share no name.
 * @param shared what both link to
 */
export function explainRelation(digest: Digest, other: Digest, shared: readonly SharedLink[], { articles, countLinks }: Crowd): RelatedReason[] {
  const telling = shared.flatMap(({ group, own, their }) => {
    const count = countLinks(group)
    if ((articles >= 20 && count > articles * tooCommon) || isPublisher(own, digest) || isPublisher(own, other)) return []
    return [{ link: own, key: keyOf(own), count, why: whyOf(own, their, digest, other) }]
  })
  const rank = { quoted: 0, about: 1, named: 2 }
  const names = telling
    .sort((a, b) => rank[a.why] - rank[b.why] || a.count - b.count || (a.key < b.key ? -1 : 1))
    .map(({ why, link: { kind, id, name } }) => ({ why, kind, id, name }))
  const once = names.filter(({ name }, index) => names.findIndex((same) => same.name.toLowerCase() === name.toLowerCase()) === index).slice(0, most.names)
  return once.length > 0 ? once : listSharedWords(digest, other)
}

/** A newspaper names itself in passing. */
const isPublisher = ({ name }: Link, { summary }: Digest) => name.toLowerCase() === summary.publisher?.toLowerCase()

function whyOf(link: Link, theirs: Link, digest: Digest, other: Digest): 'quoted' | 'about' | 'named' {
  const quotedIn = ({ speeches }: Digest) => speeches.some(({ entity }) => entity === link.id)
  if ((link.kind === 'people' || link.kind === 'organisations') && quotedIn(digest) && quotedIn(other)) return 'quoted'
  return link.about && theirs.about ? 'about' : 'named'
}

/** Words of the headline that the other article uses too, the long ones first: they say more; as the headline writes them. */
function listSharedWords({ summary: { headline } }: Digest, other: Digest): RelatedReason[] {
  const theirs = new Set(other.words)
  const candidates = new Set(wordsOfHeadline(headline))
  const written = splitWords(headline).flatMap(({ start, end }) => {
    const word = headline.slice(start, end)
    return word.length >= shortestWord && candidates.has(foldWord(word)) && theirs.has(hash32(foldWord(word))) ? [word] : []
  })
  const words = [...new Set(written)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).slice(0, most.words)
  return words.length > 0 ? [{ why: 'words', words }] : []
}
