import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareNewest, digestArticle, type Digest } from '../../src/edition/digest-article.ts'
import { hashText } from '../../src/edition/file-writer.ts'
import { gatherGroups } from '../../src/edition/gather-groups.ts'
import { makeKeeper } from '../../src/edition/keep-indexes.ts'
import { makeStages } from '../../src/edition/make-edition.ts'
import { data } from '../../src/model/paths.ts'
import { makeArticle } from './make-article.ts'

/** The files of an edition's indexes, what of them was made and not kept, and the marks for the next build. */
type Built = { files: Map<string, string>; made: string[]; marks: ReadonlyMap<string, string> }

function build(digests: readonly Digest[], before?: Built): Built {
  const newestFirst = digests.toSorted(compareNewest)
  const files = new Map(newestFirst.map((digest) => [data.article(digest.summary.id), JSON.stringify([digest.summary, digest.links, digest.speeches])]))
  const keep = (path: string) => {
    const known = before?.files.get(path)
    if (known !== undefined) files.set(path, known)
    return known !== undefined
  }
  const groups = gatherGroups(newestFirst)
  const keeper = makeKeeper({ hashOfFile: (path) => hashText(files.get(path) ?? ''), keep }, groups, before?.marks ?? new Map())
  const made: string[] = []
  for (const { files: stage } of makeStages({ digests: newestFirst, groups, keeper }))
    for (const { path, value } of stage) {
      files.set(path, JSON.stringify(value))
      made.push(path)
    }
  return { files, made, marks: keeper.marks }
}

/** Bayu stands in all articles and speaks in most of them, Warga n in three; places have positions. */
function write(number: number, version: number): Digest {
  const name = `Warga ${number % 50}`
  const day = new Date(Date.UTC(2026, 0, 1 + number)).toISOString().slice(0, 10)
  const quotes = number % 5 === version ? [] : ([['Bayu', `Kami menunggu ${number}`], ['Bayu', `Kata ${version}`], [name, 'Ya'], ['seorang warga', 'Sudah']] as [string, string][])
  const digest = digestArticle(makeArticle({ headline: `Berita nomor ${number}`, published: day, people: ['Bayu', name, ...(version ? [`Tamu ${number % 3}`] : [])], topics: ['Cuaca', `Topik ${number % 7}`], places: ['Kudus', `Desa ${number % 20}`], quotes }))
  const links = digest.links.map((link) => (link.kind === 'places' ? { ...link, coordinates: [number % 20, (number * (version + 1)) % 90] as [number, number] } : link))
  return { ...digest, links }
}

const all = Array.from({ length: 340 }, (_, number) => [write(number, 0), write(number, 1)] as const)
const edition = (versions: Iterable<[number, number]>) => [...versions].flatMap(([number, version]) => all[number]?.[version] ?? [])

test('what is kept is what would be made, whatever came, went or changed', { timeout: 60_000 }, () => {
  const numbers = fc.uniqueArray(fc.integer({ min: 0, max: all.length - 1 }), { maxLength: 6 })
  fc.assert(
    fc.property(fc.integer({ min: 20, max: 320 }), numbers, numbers, fc.integer({ min: 0, max: 8 }), (count, changed, gone, added) => {
      const before = new Map(Array.from({ length: count }, (_, number) => [number, 0] as [number, number]))
      const after = new Map(Array.from({ length: count + added }, (_, number) => [number, 0] as [number, number]))
      for (const number of changed) if (after.has(number)) after.set(number, 1)
      for (const number of gone) after.delete(number)
      const kept = build(edition(after), build(edition(before)))
      expect(Object.fromEntries(kept.files)).toEqual(Object.fromEntries(build(edition(after)).files))
    }),
    { numRuns: 12 },
  )
})

test('a new article leaves the full pages of who stands in all of them as they were', () => {
  const first = build(edition(all.slice(0, 331).map((_, number) => [number, 0])))
  const second = build(edition(all.slice(0, 332).map((_, number) => [number, 0])), first)
  const made = new Set(second.made)
  expect([data.group('people', 'bayu'), data.groupQuotes('people', 'bayu', 5)].map((path) => made.has(path))).toEqual([true, true])
  expect(second.made.filter((path) => [data.groupPage('people', 'bayu', 0), data.groupPage('people', 'bayu', 10), data.groupQuotes('people', 'bayu', 4), data.group('people', 'warga-3')].includes(path))).toEqual([])
  // what stands beside whom is chosen anew, and comes out the same
  expect(second.made.filter((path) => path.startsWith('data/people/warga-')).length).toBeLessThan(4)
})
