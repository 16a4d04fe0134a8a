import { expect, test } from 'vitest'
import { compareNewest, digestArticle, type Digest } from '../../../src/edition/digest-article.ts'
import { hashText } from '../../../src/edition/file-writer.ts'
import { planBlocks } from '../../../src/edition/related/plan-blocks.ts'
import { gatherGroups } from '../../../src/edition/gather-groups.ts'
import { makeKeeper } from '../../../src/edition/keep-indexes.ts'
import { relateArticles } from '../../../src/edition/related/relate-articles.ts'
import { makeArticle } from '../make-article.ts'

const hour = 3_600_000
const things = ['beras', 'garam', 'kopi', 'jalan', 'kapal', 'hutan', 'sekolah', 'pasar', 'jembatan', 'listrik', 'kereta']

/** Fifty a day, the oldest first; names and words come back in ever other company. */
const makeDigests = (count: number): Digest[] =>
  Array.from({ length: count }, (_, number) =>
    digestArticle(
      makeArticle({
        id: `berita-${number}`,
        headline: `Kabar ${things[number % 11]} dan ${things[(number * 7) % 11]} dari desa ke${number % 97}`,
        published: new Date(Date.UTC(2026, 0, 1) + number * 0.48 * hour).toISOString(),
        people: [`Warga ${number % 1201}`],
        topics: [`Perkara ${number % 389}`],
      }),
    ),
  )

test('blocks are whole, follow each other, and see all that is older', () => {
  const digests = makeDigests(5000).sort(compareNewest)
  const blocks = planBlocks(digests)
  expect(blocks.map(({ start, end }) => [digests.length - end, end - start])).toEqual([[4864, 136], [4608, 256], [4352, 256], [4096, 256], [0, 4096]])
  expect(blocks.map(({ sees }) => sees)).toEqual([0, 0, 136, 392, 648])
  expect(planBlocks(digests.slice(0, 4096))).toEqual([{ start: 0, end: 4096, sees: 0 }])
})

test('what stands beside an article changes no more once all that it sees is there', { timeout: 60_000 }, () => {
  const all = makeDigests(4700)
  const relate = (count: number) => new Map([...relateArticles(gatherGroups(all.slice(0, count).sort(compareNewest)))].map(({ path, value }) => [path, value]))
  const [before, after] = [relate(4600), relate(4700)]
  const changed = [...before].filter(([path, value]) => JSON.stringify(after.get(path)) !== JSON.stringify(value)).map(([path]) => Number(/\d+/.exec(path)?.[0]))
  expect(changed.length).toBeGreaterThan(0)
  // the 4,096 oldest see 256 more, which are there; the block after them does not have all it sees yet
  expect(Math.min(...changed)).toBeGreaterThanOrEqual(4096)
  expect([...before.values()].filter(({ related }) => related.length > 0).length).toBeGreaterThan(4000)
})

test('what stands beside the newest articles is the same whether older blocks are weighed or kept', { timeout: 60_000 }, () => {
  const all = makeDigests(5000)
  const relate = (count: number, known: ReadonlyMap<string, string>) => {
    const groups = gatherGroups(all.slice(0, count).sort(compareNewest))
    const keeper = makeKeeper({ hashOfFile: (path) => hashText(path), keep: () => true }, groups, known)
    return { files: new Map([...relateArticles(groups, keeper)].map(({ path, value }) => [path, value])), marks: keeper.marks }
  }
  const fresh = relate(5000, new Map())
  const upon = relate(5000, relate(4900, new Map()).marks)
  expect(fresh.files.size).toBe(5000)
  expect(upon.files.size).toBeLessThan(1000)
  for (const [path, value] of upon.files) expect(value).toEqual(fresh.files.get(path))
  expect(upon.marks).toEqual(fresh.marks)
  // a note that is not of as many articles is as good as none
  const spoilt = new Map([...fresh.marks].map(([part, text]): [string, string] => [part, part.startsWith('note of') ? text.slice(8) : text]))
  expect(relate(5000, spoilt).files).toEqual(fresh.files)
})
