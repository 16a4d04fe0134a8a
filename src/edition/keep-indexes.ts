import type { Digest } from './digest-article.ts'
import type { FileWriter } from './file-writer.ts'
import { type Gathering, keyOf } from './gather-groups.ts'
import { data } from '../model/paths.ts'
import { sizeClassOf } from './find-companions.ts'
import { markText, mixHalf, writeMark } from './mark-text.ts'

/** Knows which parts of the indexes are made from the same as in the edition before, and keeps their files. */
export type Keeper = {
  /** Changes with everything that the page of a group shows of its articles. */
  markOf: (group: Gathering) => string
  /** Changes with any of these articles. */
  markOfList: (digests: readonly Digest[]) => string
  /** For each article a mark that changes with it, with any that is older, and with their order. */
  markSince: () => string[]
  /** Keeps the files of a part if its mark is as before. @returns false where they have to be made */
  keep: (part: string, mark: string, paths: Iterable<string>) => boolean
  /** For the next build. */
  marks: ReadonlyMap<string, string>
}

/**
 * The page of a group is made from its articles, and from the names and sizes of the other groups in them (`findCompanions`).
 * So an article's mark is that of its file with those names, and a group's mark is that of its articles' marks.
 * @param digests newest first
 * @param known marks of the build before
 */
export function makeKeeper(writer: Pick<FileWriter, 'hashOfFile' | 'keep'>, digests: readonly Digest[], groups: ReadonlyMap<string, Gathering>, known: ReadonlyMap<string, string>): Keeper {
  const marks = new Map<string, string>()
  const places = new Map(digests.map((digest, place) => [digest, place]))
  const own = [new Uint32Array(digests.length), new Uint32Array(digests.length)] as const
  const withNames = [new Uint32Array(digests.length), new Uint32Array(digests.length)] as const
  for (const [place, { summary }] of digests.entries()) {
    const hash = writer.hashOfFile(data.article(summary.id)) ?? ''
    // half of the digits of a file's hash
    own[0][place] = Number.parseInt(hash.slice(0, 8), 16)
    own[1][place] = Number.parseInt(hash.slice(8, 16), 16)
  }
  for (const group of groups.values()) {
    const [a, b] = markText(`${keyOf(group)}\t${group.name}\t${sizeClassOf(group)}`)
    for (const { digest } of group.members) {
      const place = places.get(digest) ?? 0
      withNames[0][place] = (withNames[0][place] ?? 0) + a
      withNames[1][place] = (withNames[1][place] ?? 0) + b
    }
  }
  for (const half of [0, 1] as const) for (const place of digests.keys()) withNames[half][place] = mixHalf((own[half][place] ?? 0) ^ (withNames[half][place] ?? 0))

  const add = (of: typeof own, start: string, members: Iterable<Digest>) => {
    let [a, b] = markText(start)
    for (const digest of members) {
      const place = places.get(digest) ?? 0
      a = (a + mixHalf(of[0][place] ?? 0)) >>> 0
      b = (b + mixHalf(of[1][place] ?? 0)) >>> 0
    }
    return writeMark([a, b])
  }
  return {
    markOf: ({ name, members }) => add(withNames, `${name}\t${members.length}`, digestsOf(members)),
    markOfList: (list) => add(own, String(list.length), list),
    markSince: () => {
      const since: string[] = []
      let [a, b] = [0, 0]
      for (let place = digests.length - 1; place >= 0; place -= 1) {
        a = mixHalf(Math.imul(a, 31) + (own[0][place] ?? 0))
        b = mixHalf(Math.imul(b, 37) + (own[1][place] ?? 0))
        since[place] = writeMark([a, b])
      }
      return since
    },
    keep: (part, mark, paths) => {
      marks.set(part, mark)
      return known.get(part) === mark && [...paths].every((path) => writer.keep(path))
    },
    marks,
  }
}

function* digestsOf(members: Gathering['members']): Generator<Digest> {
  for (const { digest } of members) yield digest
}
