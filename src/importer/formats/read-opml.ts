import { parseOpml } from 'feedsmith'
import type { Reading } from '../reading.ts'
import { pickList, pickText } from './feed/pick.ts'

/** Outlines are nested a few levels; a trap may be deeper. */
const deepest = 40

/** The addresses of the feeds that an OPML list names, each once; the caller fetches them. */
export function readOpml(source: string): Reading {
  let parsed: unknown
  try {
    parsed = parseOpml(source)
  } catch (error) {
    return { articles: [], problems: [{ message: `the OPML cannot be read: ${(error as Error).message}`, remedy: 'export it again from the feed reader' }] }
  }
  const feeds = [...new Set(listFeeds(pickList(parsed, 'body', 'outlines'), 0))]
  return feeds.length > 0 ? { articles: [], feeds } : { articles: [], problems: [{ message: 'the OPML names no feed', remedy: 'each outline needs an xmlUrl that begins with http' }] }
}

const listFeeds = (outlines: readonly unknown[], depth: number): string[] =>
  depth > deepest
    ? []
    : outlines.flatMap((outline) => {
        const address = pickText(outline, 'xmlUrl')
        return [...(address && /^https?:\/\/\S+$/i.test(address) ? [address] : []), ...listFeeds(pickList(outline, 'outlines'), depth + 1)]
      })
