import type { Digest } from './digest-article.ts'
import { escapeMarkup } from './escape-markup.ts'
import type { AddressOf } from './json-ld.ts'
import { pages } from '../model/paths.ts'

/** What Google News reads (support.google.com/news/publisher-center/answer/9606710): two days, a thousand articles. */
const most = { milliseconds: 48 * 3_600_000, articles: 1000 }

/**
 * The articles of the last two days. They are the edition's own: counted back from its newest article, not from the clock, so that
 * the same data gives the same file.
 * @param digests newest first
 * @param title of the edition, where an article does not name its publisher
 */
export function makeNewsSitemap(digests: readonly Digest[], title: string, addressOf: AddressOf): string {
  const end = digests[0]?.time ?? -Infinity
  const urls = digests
    .slice(0, most.articles)
    .filter(({ time, summary }) => summary.published && time >= end - most.milliseconds)
    .map(
      ({ summary: { id, headline, language, published, publisher } }) =>
        `<url><loc>${escapeMarkup(addressOf(pages.article(id)))}</loc><news:news><news:publication><news:name>${escapeMarkup(publisher ?? title)}</news:name><news:language>${language.split('-')[0]}</news:language></news:publication><news:publication_date>${published}</news:publication_date><news:title>${escapeMarkup(headline)}</news:title></news:news></url>`,
    )
  return ['<?xml version="1.0" encoding="UTF-8"?>', '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">', ...urls, '</urlset>\n'].join('\n')
}
