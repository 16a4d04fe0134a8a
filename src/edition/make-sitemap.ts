import { escapeMarkup } from './escape-markup.ts'
import type { AddressOf } from './json-ld.ts'

/** A page for search engines; `changed` in W3C date format, which both of the model's forms are. */
export type SitemapPage = { path: string; changed?: string }

/** The protocol allows 50,000 (sitemaps.org/protocol.html); smaller parts mean that less is read again after a change. */
const pagesInPart = 5000

/**
 * sitemap.xml as an index, and its parts.
 * @param lists pages by the name of their list, the oldest first, so that full parts do not change
 */
export function* makeSitemap(lists: Record<string, readonly SitemapPage[]>, addressOf: AddressOf): Generator<{ path: string; content: string }> {
  const parts: string[] = []
  for (const [name, list] of Object.entries(lists))
    for (let start = 0; start < list.length; start += pagesInPart) {
      const path = `sitemap/${name}-${start / pagesInPart}.xml`
      parts.push(path)
      const urls = list.slice(start, start + pagesInPart).map((page) => writeEntry('url', page, addressOf))
      yield { path, content: wrap('urlset', urls) }
    }
  yield { path: 'sitemap.xml', content: wrap('sitemapindex', parts.map((path) => writeEntry('sitemap', { path }, addressOf))) }
}

const writeEntry = (name: string, { path, changed }: SitemapPage, addressOf: AddressOf) =>
  `<${name}><loc>${escapeMarkup(addressOf(path))}</loc>${changed ? `<lastmod>${changed}</lastmod>` : ''}</${name}>`

const wrap = (name: string, lines: readonly string[]) =>
  ['<?xml version="1.0" encoding="UTF-8"?>', `<${name} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">`, ...lines, `</${name}>\n`].join('\n')
