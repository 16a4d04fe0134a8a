import type { StrandKind } from '../model/front.ts'
import { data, pageSize } from '../model/paths.ts'
import { slugOf } from '../model/slug.ts'
import type { Digest } from './digest-article.ts'
import type { Keeper } from './keep-indexes.ts'
import type { DataFile } from './make-edition.ts'
import { countPages, takePage } from './number-pages.ts'

/** The articles of one section or language, newest first: what the front page can be narrowed to. */
export type Strand = { kind: StrandKind; id: string; name: string; members: Digest[] }

/** @param order sections in the edition's order; others follow by name */
export function gatherStrands(digests: readonly Digest[], order: readonly string[] = []): Strand[] {
  const strands = new Map<string, Strand>()
  // by the names as they are written: a slug for each of a hundred thousand articles takes a second
  const named = { sections: new Map<string, Strand>(), languages: new Map<string, Strand>() }
  const find = (kind: StrandKind, name: string): Strand => {
    const id = slugOf(name) || 'other'
    const strand = strands.get(`${kind}/${id}`) ?? { kind, id, name, members: [] }
    strands.set(`${kind}/${id}`, strand)
    named[kind].set(name, strand)
    return strand
  }
  const add = (kind: StrandKind, name: string, digest: Digest) => (named[kind].get(name) ?? find(kind, name)).members.push(digest)
  for (const digest of digests) {
    if (digest.summary.section) add('sections', digest.summary.section, digest)
    add('languages', digest.summary.language, digest)
  }
  const rank = ({ name }: Strand) => (order.includes(name) ? order.indexOf(name) : order.length)
  return [...strands.values()].sort((a, b) => (a.kind === b.kind ? 0 : a.kind < b.kind ? 1 : -1) || rank(a) - rank(b) || (a.id < b.id ? -1 : 1))
}

/** Those with pages of their own. An edition in one language needs none for it: it is the whole edition. */
export function listShownStrands(strands: readonly Strand[]): Strand[] {
  const oneLanguage = strands.filter(({ kind }) => kind === 'languages').length < 2
  return strands.filter(({ kind }) => kind !== 'languages' || !oneLanguage)
}

/** The files of the strands. */
export function* writeStrands(strands: readonly Strand[], keeper: Keeper | undefined): Generator<DataFile> {
  for (const { kind, id, members } of listShownStrands(strands)) {
    const pages = countPages(members.length)
    yield { path: data.strand(kind, id), value: { total: members.length, pages, articles: members.slice(0, pageSize).map(({ summary }) => summary) } }
    for (let number = 0; number < pages; number += 1) {
      const [path, articles] = [data.strandPage(kind, id, number), takePage(members, number)]
      if (!keeper?.keep(path, keeper.markOfList(articles), [path])) yield { path, value: { number, articles: articles.map(({ summary }) => summary) } }
    }
  }
}
