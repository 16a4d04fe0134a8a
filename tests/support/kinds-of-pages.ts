import { parseDirectory, parseLatest } from '../../src/model/edition.ts'
import { groupKinds } from '../../src/model/kinds.ts'
import { data, pages } from '../../src/model/paths.ts'
import { slugOf } from '../../src/model/slug.ts'

/** A page of an edition that stands for all of its kind; `address` is relative to the site. */
export type KindOfPage = { name: string; address: string }

/**
 * One page of every kind that a served edition has, and each state that has an address of its own. Of people, places and
 * the like the one that is most written about, so that its page has all that such a page can have.
 */
export async function listKindsOfPages(site: string): Promise<KindOfPage[]> {
  const read = async (path: string): Promise<unknown> => (await fetch(new URL(path, site))).json()
  const { articles } = parseLatest(await read(data.latest), data.latest)
  const told = articles.toSorted((a, b) => b.quotes - a.quotes)
  const directories = await Promise.all(groupKinds.map(async (kind) => parseDirectory(await read(data.directory(kind)), data.directory(kind))))
  const groups = directories.flatMap(({ kind, entries, letters }): KindOfPage[] => {
    const [most] = entries.toSorted((a, b) => b.articles + b.quotes - a.articles - a.quotes)
    const [letter] = letters.toSorted((a, b) => b.total - a.total)
    return [
      { name: `${kind}-directory`, address: pages.directory(kind) },
      ...(letter ? [{ name: `${kind}-letter`, address: pages.letter(kind, letter.letter, 1) }] : []),
      ...(most ? [{ name: kind, address: pages.group(kind, most.id) }] : []),
    ]
  })
  const sections = [...new Set(articles.flatMap(({ section }) => section ?? []))]
  const of = (name: string, address: string | undefined): KindOfPage[] => (address === undefined ? [] : [{ name, address }])
  return [
    { name: 'home', address: '.' },
    ...of('section', sections[0] && pages.strand('sections', slugOf(sections[0]))),
    ...of('language', articles[0] && pages.strand('languages', articles[0].language)),
    ...of('article', told[0] && pages.article(told[0].id)),
    ...of('article-with-picture', told.filter(({ image }) => image).map(({ id }) => pages.article(id))[0]),
    ...of('article-in-english', told.filter(({ language }) => language === 'en').map(({ id }) => pages.article(id))[0]),
    ...groups,
    { name: 'map', address: pages.map },
    { name: 'connections', address: pages.connections },
    { name: 'search', address: pages.search },
    ...of('search-results', told[0] && `${pages.search}?q=${encodeURIComponent(told[0].headline.split(' ').slice(0, 2).join(' '))}`),
    { name: 'search-quotes', address: `${pages.search}?q=kata&in=quotes` },
    { name: 'search-nothing', address: `${pages.search}?q=zzqxw` },
    { name: 'offline', address: pages.offline },
    { name: 'saved', address: pages.saved },
    { name: 'own', address: pages.own },
    { name: 'annotations', address: pages.annotations },
    { name: 'history', address: pages.history },
    { name: 'corrections', address: pages.corrections },
    { name: 'library', address: pages.library },
    { name: 'about', address: pages.about },
    { name: 'not-found', address: pages.article('tidak-ada') },
  ]
}
