import { escapeMarkup } from './escape-markup.ts'
import type { AddressOf } from './json-ld.ts'
import { writeVersion, type Version } from './link-translations.ts'

/** A page for search engines; `changed` in W3C date format, which both of the model's forms are. */
export type SitemapPage = { path: string; changed?: string; versions?: readonly Version[] }

/** The protocol allows 50,000 (sitemaps.org/protocol.html); smaller parts mean that less is read again after a change. */
const pagesInPart = 5000

/** Pages of one kind, the oldest first, so that full parts do not change. */
export type SitemapList = {
  name: string
  length: number
  /** @param end the one after the last */
  take: (start: number, end: number) => SitemapPage[]
  /** Of a list whose full parts stay: changes with any of these pages. */
  markOf?: (start: number, end: number) => string
}

/** A file of a sitemap; without a mark it is made anew each time. */
export type SitemapFile = { path: string; mark?: string; make: () => string }

/** sitemap.xml as an index, and its parts. */
export function* makeSitemap(lists: readonly SitemapList[], addressOf: AddressOf): Generator<SitemapFile> {
  const parts: string[] = []
  for (const { name, length, take, markOf } of lists)
    for (let start = 0; start < length; start += pagesInPart) {
      const [path, end] = [`sitemap/${name}-${start / pagesInPart}.xml`, Math.min(length, start + pagesInPart)]
      parts.push(path)
      const make = () => wrap('urlset', take(start, end).map((page) => writeEntry('url', page, addressOf)))
      yield { path, ...(markOf && { mark: markOf(start, end) }), make }
    }
  yield { path: 'sitemap.xml', make: () => wrap('sitemapindex', parts.map((path) => writeEntry('sitemap', { path }, addressOf))) }
}

/** A list that is there as a whole. */
export const listInSitemap = (name: string, pages: readonly SitemapPage[]): SitemapList => ({ name, length: pages.length, take: (start, end) => pages.slice(start, end) })

const writeEntry = (name: string, { path, changed, versions = [] }: SitemapPage, addressOf: AddressOf) =>
  `<${name}><loc>${escapeMarkup(addressOf(path))}</loc>${changed ? `<lastmod>${changed}</lastmod>` : ''}${versions.map((version) => `<xhtml:${writeVersion(version, addressOf)}/>`).join('')}</${name}>`

const wrap = (name: string, lines: readonly string[]) =>
  ['<?xml version="1.0" encoding="UTF-8"?>', `<${name} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">`, ...lines, `</${name}>\n`].join('\n')
