import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareNewest, digestArticle } from '../../../src/edition/digest-article.ts'
import { gatherGroups } from '../../../src/edition/gather-groups.ts'
import { fileNames, listBeginnings } from '../../../src/edition/search/make-names.ts'
import { nameBeginning } from '../../../src/model/search/search-paths.ts'
import { splitWords } from '../../../src/model/search/split-words.ts'
import { makeArticle, type ArticleWish } from '../make-article.ts'

const beginningsOfWords = (name: string) => [...new Set(splitWords(name).map(({ folded }) => nameBeginning(folded)))]

test('a name is filed where a search for each of its words looks', () => {
  expect(listBeginnings('Jens Stoltenberg')).toEqual(['jen', 'sto'])
  for (const name of ["Ma'ruf Amin", 'G20', 'PT. Duta 2.500', 'Rp2.500', 'Élise', '𝔸𝔹ℂ𝔻', '', 'a-b-c', 'Jalan K.H. Wahid 3,5 km'] as const) expect([name, listBeginnings(name)]).toEqual([name, beginningsOfWords(name)])
  const part = fc.constantFrom('Kota', 'a', 'G20', '2.5', ',', '.', "'", '’', '-', ' ', '_', '&', 'é', '7', 'n')
  fc.assert(fc.property(fc.array(part, { maxLength: 8 }), (parts) => void expect(listBeginnings(parts.join(''))).toEqual(beginningsOfWords(parts.join('')))), { numRuns: 500 })
})

test('names of one id and size stand in the same order whichever was named first: their file keeps its mark', () => {
  const asTopic: ArticleWish = { headline: 'Final', topics: ['Juventus'] }
  const asPlace: ArticleWish = { headline: 'Latihan', places: ['Juventus'] }
  const [first, second] = ['2026-03-01', '2026-03-02']
  const file = (wishes: ArticleWish[]) => fileNames(gatherGroups(wishes.map((wish) => digestArticle(makeArticle(wish))).sort(compareNewest)).list).map(({ beginning, mark, make }) => ({ beginning, mark, names: make().names }))
  const before = file([{ ...asTopic, published: first }, { ...asPlace, published: second }])
  expect(before.map(({ beginning, names }) => [beginning, names.length])).toEqual([['juv', 2]])
  expect(file([{ ...asTopic, published: second }, { ...asPlace, published: first }])).toEqual(before)
})
