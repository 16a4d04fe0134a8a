import type { EditionSettings } from '../model/edition.ts'
import { articleJsonSchema } from '../model/json-schema.ts'
import { pages, pageSize } from '../model/paths.ts'
import { makeAddressOf } from './address-of.ts'
import type { Digest } from './digest-article.ts'
import { hashText, type FileWriter } from './file-writer.ts'
import type { Groups } from './gather-groups.ts'
import type { Keeper } from './keep-indexes.ts'
import { linkTranslations } from './link-translations.ts'
import { feedPaths, hasOwnFeed, isPrerendered } from './list-pages.ts'
import { describeEdition, makeAtom, makeJsonFeed, makeRss } from './make-feeds.ts'
import { gatherStrands, listShownStrands } from './make-strands.ts'
import { makeNewsSitemap } from './make-news-sitemap.ts'
import { listInSitemap, makeSitemap, type SitemapList } from './make-sitemap.ts'

/** The article's schema and robots.txt; feeds and sitemaps too, where the edition knows the absolute addresses that they need. */
export function writeForMachines(settings: EditionSettings, digests: readonly Digest[], groups: Groups, writer: FileWriter, keeper: Keeper): void {
  const addressOf = makeAddressOf(settings)
  writer.write('schema/article.json', `${JSON.stringify(articleJsonSchema(), undefined, 2)}\n`)
  writer.write('robots.txt', `User-agent: *\nAllow: /\n${settings.baseUrl ? `\nSitemap: ${addressOf('sitemap.xml')}\nSitemap: ${addressOf('sitemap-news.xml')}\n` : ''}`)
  if (!settings.baseUrl) return
  const describeFeed = (pagePath: string, title: string, members: readonly Digest[]) => ({ title, description: describeEdition(settings), pagePath, language: settings.language, articles: members.slice(0, pageSize).map(({ summary }) => summary) })
  const writeFeeds = (pagePath: string, title: string, members: readonly Digest[]) => {
    const feed = describeFeed(pagePath, title, members)
    writer.write(feedPaths.rss(pagePath), makeRss({ ...feed, feedPath: feedPaths.rss(pagePath) }, addressOf))
    writer.writeJson(feedPaths.json(pagePath), makeJsonFeed({ ...feed, feedPath: feedPaths.json(pagePath) }, addressOf))
  }
  writeFeeds(pages.home, settings.title, digests)
  const atom = makeAtom({ ...describeFeed(pages.home, settings.title, digests), feedPath: feedPaths.atom }, addressOf)
  if (atom !== undefined) writer.write(feedPaths.atom, atom)
  const settingsMark = hashText(JSON.stringify(settings))
  for (const group of groups.list) {
    const page = pages.group(group.kind, group.id)
    if (!hasOwnFeed(group, groups.list.length) || keeper.keep(`feed ${page}`, settingsMark + keeper.markOf(group), [feedPaths.rss(page), feedPaths.json(page)])) continue
    writeFeeds(
      page,
      `${group.name} · ${settings.title}`,
      group.members.map(({ digest }) => digest),
    )
  }
  writer.write('sitemap-news.xml', makeNewsSitemap(digests, settings.title, addressOf))
  // the others have no page of their own that a search engine could read
  const shown = groups.list.filter((group) => isPrerendered(group, groups.list.length))
  const lists = [
    listInSitemap('sections', listShownStrands(gatherStrands(digests)).map(({ kind, id, members }) => ({ path: pages.strand(kind, id), changed: members[0]?.summary.published }))),
    listArticles(settings, digests, settingsMark, keeper),
    listInSitemap('groups', shown.map((group) => ({ path: pages.group(group.kind, group.id), changed: group.digestAt(0).summary.published }))),
  ]
  for (const { path, mark, make } of makeSitemap(lists, addressOf)) if (mark === undefined || !keeper.keep(path, mark, [path])) writer.write(path, make())
}

function listArticles({ language }: EditionSettings, digests: readonly Digest[], settingsMark: string, keeper: Keeper): SitemapList {
  const versions = linkTranslations(digests, language)
  const takeFrom = (start: number, end: number) => digests.slice(digests.length - end, digests.length - start)
  return {
    name: 'articles',
    length: digests.length,
    take: (start, end) => takeFrom(start, end).toReversed().map(({ summary, modified }) => ({ path: pages.article(summary.id), changed: modified ?? summary.published, versions: versions.get(summary.id) })),
    markOf: (start, end) => hashText(JSON.stringify([settingsMark, keeper.markOfList(takeFrom(start, end)), ...(versions.size > 0 ? takeFrom(start, end).map(({ summary }) => versions.get(summary.id)) : [])])),
  }
}
