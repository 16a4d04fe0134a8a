import { pages } from '../model/paths.ts'
import { compareNewest, type Digest } from './digest-article.ts'
import { escapeMarkup } from './escape-markup.ts'
import type { AddressOf } from './json-ld.ts'

/** One of the languages in which an article is to be had; "x-default" for readers of any other. */
export type Version = { language: string; id: string }

/** A link to a version, as search engines read it in a page and in a sitemap; every version names all, itself too. */
export const writeVersion = ({ language, id }: Version, addressOf: AddressOf): string => `link rel="alternate" hreflang="${language}" href="${escapeMarkup(addressOf(pages.article(id)))}"`

/**
 * The versions of each article that the edition has in two languages or more, by id. It is enough that one of them names the
 * other; of two in one language the oldest counts, for a language leads to one page.
 * @param language of the edition: that version is for readers of any other language; else the oldest is
 */
export function linkTranslations(digests: readonly Digest[], language: string): ReadonlyMap<string, readonly Version[]> {
  const links = listLinks(digests)
  const versions = new Map<string, readonly Version[]>()
  const seen = new Set<Digest>()
  for (const start of links.keys()) {
    if (seen.has(start)) continue
    const group = [start]
    seen.add(start)
    for (const one of group)
      for (const other of links.get(one) ?? [])
        if (!seen.has(other)) {
          seen.add(other)
          group.push(other)
        }
    const oldest = new Map(group.sort(compareNewest).map(({ summary }) => [summary.language, summary.id]))
    if (oldest.size < 2) continue
    const named = [...oldest].map(([language, id]): Version => ({ language, id })).sort((a, b) => (a.language < b.language ? -1 : 1))
    const list = [...named, { language: 'x-default', id: oldest.get(language) ?? group.at(-1)?.summary.id ?? start.summary.id }]
    for (const { id } of named) versions.set(id, list)
  }
  return versions
}

/** Which articles name which, in both directions. */
function listLinks(digests: readonly Digest[]): Map<Digest, Digest[]> {
  const links = new Map<Digest, Digest[]>()
  const naming = digests.filter(({ translations }) => translations !== undefined)
  if (naming.length === 0) return links
  const known = new Map(digests.flatMap((digest) => [digest.summary.id, ...(digest.address === undefined ? [] : [keyOf(digest.address)])].map((key) => [key, digest] as const)))
  const link = (from: Digest, to: Digest) => {
    const others = links.get(from)
    if (others) others.push(to)
    else links.set(from, [to])
  }
  for (const digest of naming)
    for (const name of digest.translations ?? []) {
      const other = known.get(name) ?? known.get(keyOf(name))
      if (!other || other.summary.language === digest.summary.language) continue
      link(digest, other)
      link(other, digest)
    }
  return links
}

/** Publishers write one address with and without "www.", a slash at its end, or "#…". */
function keyOf(address: string): string {
  if (!URL.canParse(address)) return address
  const { hostname, pathname, search } = new URL(address)
  return `//${hostname.replace(/^www\./, '')}${pathname.replace(/\/$/, '')}${search}`
}
