import type { Digest } from './digest-article.ts'
import { hashText, type FileWriter } from './file-writer.ts'
import { type Gathering, keyOf } from './gather-groups.ts'
import { data } from '../model/paths.ts'
import { sizeClassOf } from './find-companions.ts'

/** Knows which parts of the indexes are made from the same as in the edition before, and keeps their files. */
export type Keeper = {
  /** Changes with everything that the page of a group shows of its articles. */
  markOf: (group: Gathering) => string
  /** For each of these articles a mark that changes with it, with any that follows, and with their order. */
  markSince: (digests: readonly Digest[]) => string[]
  /** Keeps the files of a part if its mark is as before. @returns false where they have to be made */
  keep: (part: string, mark: string, paths: Iterable<string>) => boolean
  /** For the next build. */
  marks: ReadonlyMap<string, string>
}

/**
 * The page of a group is made from its articles, and from the names and sizes of the other groups in them (`findCompanions`).
 * So an article's mark is that of its file with those names, and a group's mark is that of its articles' marks.
 * @param known marks of the build before
 */
export function makeKeeper(writer: FileWriter, groups: ReadonlyMap<string, Gathering>, known: ReadonlyMap<string, string>): Keeper {
  const marks = new Map<string, string>()
  const articleMarks = new Map<Digest, string>()
  const markArticle = (digest: Digest): string => {
    const found = articleMarks.get(digest)
    if (found !== undefined) return found
    let names = hashOfArticle(writer, digest)
    for (const link of digest.links) {
      const group = groups.get(keyOf(link))
      if (group) names += `\n${group.name}\t${sizeClassOf(group)}`
    }
    const mark = hashText(names).slice(0, 16)
    articleMarks.set(digest, mark)
    return mark
  }
  return {
    markOf: ({ name, members }) => {
      const [first] = members
      // most names stand in one article
      if (first && members.length === 1) return `${name} ${markArticle(first.digest)}`
      return hashText([name, ...members.map(({ digest }) => markArticle(digest))].join('\n')).slice(0, 20)
    },
    markSince: (digests) => {
      let mark = ''
      return digests.toReversed().map((digest) => (mark = hashText(`${mark} ${digest.summary.id} ${hashOfArticle(writer, digest)}`).slice(0, 20))).reverse()
    },
    keep: (part, mark, paths) => {
      marks.set(part, mark)
      return known.get(part) === mark && [...paths].every((path) => writer.keep(path))
    },
    marks,
  }
}

const hashOfArticle = (writer: FileWriter, { summary }: Digest) => writer.hashOfFile(data.article(summary.id)) ?? ''
