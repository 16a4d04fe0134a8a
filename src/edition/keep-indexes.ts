import type { Digest } from './digest-article.ts'
import type { FileWriter } from './file-writer.ts'
import type { Gathering, Groups } from './gather-groups.ts'
import { data } from '../model/paths.ts'
import { sizeClassOf } from './find-companions.ts'
import { addMarks, markNumber, mixHalf, writeMark, type Mark } from './mark-text.ts'

/** Knows which parts of the indexes are made from the same as in the edition before, and keeps their files. */
export type Keeper = {
  /** Changes with everything that the page of a group shows of its articles. */
  markOf: (group: Gathering) => string
  /** Changes also with the names and sizes of all that stands in them. @param besides the mark of what else is shown */
  markOfAll: (group: Gathering, besides: Mark) => string
  /** Changes with any of these articles; they are given by their place among all. */
  markOfArticles: (articles: Int32Array) => string
  markOfList: (digests: readonly Digest[]) => string
  /** For each article a mark that changes with it, with any that is older, and with their order. */
  markSince: () => string[]
  /** Keeps the files of a part if its mark is as before. @returns false where they have to be made */
  keep: (part: string, mark: string, paths: Iterable<string>) => boolean
  /**
   * The same of a part that is made from a few out of much else ("who stands beside it").
   * @param mark of all that these few are chosen from and of all else that the part is made from
   * @param shown marks of that and of the few that are chosen; asked for only where `mark` is not as before
   */
  keepChosen: (part: string, mark: string, shown: () => string, paths: Iterable<string>) => boolean
  /** Leaves a text about a part to the next build: one line. */
  note: (part: string, text: string) => void
  /** What the build before noted of a part that is kept; it is left to the next one as well. */
  recall: (part: string) => string | undefined
  /** For the next build. */
  marks: ReadonlyMap<string, string>
}

/** One half of the marks of all articles, by their place; both halves of these. */
type Halves = readonly [Uint32Array, Uint32Array]

/**
 * The page of a group is made from its articles, so its mark is that of its articles' marks; and from a few of the other groups in
 * them, by their names and sizes (`findCompanions`). For these an article has a mark of its file with those names and sizes.
 * @param known marks of the build before
 */
export function makeKeeper(writer: Pick<FileWriter, 'hashOfFile' | 'keep'>, groups: Groups, known: ReadonlyMap<string, string>): Keeper {
  const { digests } = groups
  const marks = new Map<string, string>()
  const own = readHashes(writer, digests)
  const [ofArticles, withNames] = [mixAll(own), mixAll(addNames(own, groups))]
  const places = new Map(digests.map((digest, place) => [digest, place]))
  const add = (of: Halves, [first, second]: Mark, articles: Int32Array) => {
    let [a, b] = [first, second]
    for (const article of articles) {
      a = (a + (of[0][article] ?? 0)) >>> 0
      b = (b + (of[1][article] ?? 0)) >>> 0
    }
    return writeMark([a, b])
  }
  const keepAll = (paths: Iterable<string>) => {
    for (const path of paths) if (!writer.keep(path)) return false
    return true
  }
  const markOfArticles = (articles: Int32Array) => add(ofArticles, [articles.length, 0], articles)

  return {
    markOf: ({ mark, size, articles }) => add(ofArticles, markNumber(size, mark), articles),
    markOfAll: ({ mark, size, articles }, besides) => add(withNames, addMarks([markNumber(size, mark), besides]), articles),
    markOfArticles,
    markOfList: (list) => markOfArticles(Int32Array.from(list, (digest) => places.get(digest) ?? 0)),
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
      return known.get(part) === mark && keepAll(paths)
    },
    keepChosen: (part, mark, shown, paths) => {
      const last = known.get(part)
      const isSame = last !== undefined && last.startsWith(mark) && last[mark.length] === ' '
      const now = isSame ? last : `${mark} ${shown()}`
      marks.set(part, now)
      return last !== undefined && (isSame || afterMark(now) === afterMark(last)) && keepAll(paths)
    },
    note: (part, text) => void marks.set(noteOf(part), text),
    recall: (part) => {
      const text = known.get(noteOf(part))
      if (text !== undefined) marks.set(noteOf(part), text)
      return text
    },
    marks,
  }
}

const noteOf = (part: string) => `note of ${part}`

const afterMark = (marks: string) => marks.slice(marks.indexOf(' '))

/** Half of the digits of each article's file. */
function readHashes(writer: Pick<FileWriter, 'hashOfFile'>, digests: readonly Digest[]): Halves {
  const own: Halves = [new Uint32Array(digests.length), new Uint32Array(digests.length)]
  for (const [place, { summary }] of digests.entries()) {
    const hash = writer.hashOfFile(data.article(summary.id)) ?? ''
    own[0][place] = Number.parseInt(hash.slice(0, 8), 16)
    own[1][place] = Number.parseInt(hash.slice(8, 16), 16)
  }
  return own
}

/** The marks of articles with the names and sizes of all that they link to. */
function addNames(own: Halves, { list, table }: Groups): Halves {
  const names: Halves = [new Uint32Array(list.length), new Uint32Array(list.length)]
  for (const [number, group] of list.entries()) [names[0][number], names[1][number]] = markNumber(sizeClassOf(group), group.mark)
  const add = (half: 0 | 1) =>
    own[half].map((mark, article) => {
      let sum = 0
      for (let link = table.starts[article] ?? 0; link < (table.starts[article + 1] ?? 0); link += 1) sum = (sum + (names[half][table.groups[link] ?? 0] ?? 0)) >>> 0
      return mixHalf(mark ^ sum)
    })
  return [add(0), add(1)]
}

const mixAll = (halves: Halves): Halves => [halves[0].map(mixHalf), halves[1].map(mixHalf)]
