import type { EditionSettings } from '../model/edition.ts'
import { articleJsonSchema } from '../model/json-schema.ts'
import { pages, pageSize } from '../model/paths.ts'
import { makeAddressOf } from './address-of.ts'
import type { Digest } from './digest-article.ts'
import type { FileWriter } from './file-writer.ts'
import type { Gathering } from './gather-groups.ts'
import { feedPaths, hasOwnFeed } from './list-pages.ts'
import { describeEdition, makeJsonFeed, makeRss } from './make-feeds.ts'
import { gatherStrands, listShownStrands } from './make-strands.ts'
import { makeSitemap } from './make-sitemap.ts'

/** The article's schema and robots.txt; feeds and sitemaps too, where the edition knows the absolute addresses that they need. */
export function writeForMachines(settings: EditionSettings, digests: readonly Digest[], groups: ReadonlyMap<string, Gathering>, writer: FileWriter): void {
  const addressOf = makeAddressOf(settings)
  writer.write('schema/article.json', `${JSON.stringify(articleJsonSchema(), undefined, 2)}\n`)
  writer.write('robots.txt', `User-agent: *\nAllow: /\n${settings.baseUrl ? `\nSitemap: ${addressOf('sitemap.xml')}\n` : ''}`)
  if (!settings.baseUrl) return
  const newest = digests.slice(0, pageSize).map(({ summary }) => summary)
  const about = { title: settings.title, description: describeEdition(settings), pagePath: pages.home, language: settings.language, articles: newest }
  writer.write(feedPaths.rss, makeRss({ ...about, feedPath: feedPaths.rss }, addressOf))
  writer.writeJson(feedPaths.json, makeJsonFeed({ ...about, feedPath: feedPaths.json }, addressOf))
  for (const group of groups.values()) {
    if (!hasOwnFeed(group)) continue
    const articles = group.members.slice(0, pageSize).map(({ digest }) => digest.summary)
    const topic = { ...about, title: `${group.name} · ${settings.title}`, pagePath: pages.group(group.kind, group.id), feedPath: feedPaths.topic(group.id), articles }
    writer.write(topic.feedPath, makeRss(topic, addressOf))
  }
  const lists = {
    sections: listShownStrands(gatherStrands(digests)).map(({ kind, id, members }) => ({ path: pages.strand(kind, id), changed: members[0]?.summary.published })),
    articles: digests.toReversed().map(({ summary, modified }) => ({ path: pages.article(summary.id), changed: modified ?? summary.published })),
    groups: [...groups.values()].map(({ kind, id, members }) => ({ path: pages.group(kind, id), changed: members[0]?.digest.summary.published })),
  }
  for (const { path, content } of makeSitemap(lists, addressOf)) writer.write(path, content)
}
