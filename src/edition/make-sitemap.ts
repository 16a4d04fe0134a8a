import { escapeMarkup } from './escape-markup.ts'
import type { AddressOf } from './json-ld.ts'
import { writeVersion, type Version } from './link-translations.ts'

/** A page for search engines; `changed` in W3C date format, which both of the model's forms are. */
export type SitemapPage = { path: string; changed?: string; versions?: readonly Version[] }

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

const writeEntry = (name: string, { path, changed, versions = [] }: SitemapPage, addressOf: AddressOf) =>
  `<${name}><loc>${escapeMarkup(addressOf(path))}</loc>${changed ? `<lastmod>${changed}</lastmod>` : ''}${versions.map((version) => `<xhtml:${writeVersion(version, addressOf)}/>`).join('')}</${name}>`

const wrap = (name: string, lines: readonly string[]) =>
  ['<?xml version="1.0" encoding="UTF-8"?>', `<${name} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">`, ...lines, `</${name}>\n`].join('\n')
