import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applyCorrections, wordsOfQuote } from '../../src/model/apply-corrections.ts'
import { parseArticle, type Article } from '../../src/model/article.ts'
import { correctionSchema, type Correction } from '../../src/model/correction.ts'
import { entityKinds } from '../../src/model/kinds.ts'
import { parseWith } from '../../src/model/parse.ts'
import { sampleArticle } from '../support/sample-article.ts'

const ratna = { kind: 'people' as const, id: 'ratna-wiyandari', name: 'Ratna Wiyandari' }
const yayasan = { kind: 'organisations' as const, id: 'yayasan-akar-bakau', name: 'Yayasan Akar Bakau' }
const city = { kind: 'places' as const, id: 'banjarmasin', name: 'Banjarmasin' }
const nobody = { kind: 'people' as const, id: 'tidak-ada', name: 'Tidak Ada' }
const trader = { id: 'q3', words: 'Airnya naik,' }

const make = (change: Record<string, unknown>): Correction =>
  parseWith(correctionSchema, { id: 'c1', article: 'x', headline: 'Pasar', language: 'id', made: '2026-11-02T03:00:00.000Z', ...change }, 'test')

/** The corrected article, which must be a right one; the same corrections once more change nothing. */
function correct(...changes: Record<string, unknown>[]): Article {
  const corrections = changes.map(make)
  const { article, unfit } = applyCorrections(sampleArticle(), corrections)
  expect(unfit).toEqual([])
  parseArticle(structuredClone(article), 'corrected')
  expect(applyCorrections(article, corrections)).toEqual({ article, unfit: [] })
  return article
}

describe('a correction', () => {
  test('renames, in quotes too; the words of the text stay among the forms', () => {
    const { people, quotes } = correct({ kind: 'rename', entity: ratna, name: 'Ratna Wiyandari Putri' })
    expect(people[0]).toMatchObject({ id: 'ratna-wiyandari', name: 'Ratna Wiyandari Putri', aliases: ['Ratna', 'Ratna Wiyandari'] })
    expect(quotes.map(({ speaker }) => speaker?.name)).toEqual(['Ratna Wiyandari Putri', 'Ratna Wiyandari Putri', 'seorang pedagang'])
  })

  test('merges two, of whatever kinds: mentions, forms and quotes are the other one’s', () => {
    const { people, organisations, quotes } = correct({ kind: 'merge', entity: ratna, into: yayasan })
    expect(people).toEqual([])
    expect(organisations[0]).toMatchObject({ aliases: ['Ratna Wiyandari', 'Ratna'], rel: 'about' })
    expect(organisations[0]?.mentions.map(({ block }) => block)).toEqual([1, 2, 3, 3])
    expect(quotes[0]?.speaker).toMatchObject({ entity: 'yayasan-akar-bakau', name: 'Yayasan Akar Bakau' })
  })

  test('makes a place an organisation, without its position', () => {
    const { places, organisations } = correct({ kind: 'retype', entity: city, to: 'organisations' })
    expect(places).toEqual([])
    expect(organisations[1]).toEqual({ id: 'banjarmasin', name: 'Banjarmasin', aliases: [], rel: 'about', mentions: sampleArticle().places[0]?.mentions })
  })

  test('rejects a name: who spoke is then a name only', () => {
    const { people, quotes } = correct({ kind: 'reject', entity: ratna })
    expect(people).toEqual([])
    expect(quotes[0]?.speaker).toEqual({ name: 'Ratna Wiyandari', span: sampleArticle().quotes[0]?.speaker?.span })
  })

  test('gives a quote to somebody else, to a name of its own, to nobody, or takes it away', () => {
    expect(correct({ kind: 'speaker', quote: trader, speaker: { entity: yayasan, name: yayasan.name } }).quotes[2]).toMatchObject({ speaker: { entity: yayasan.id }, attribution: { rule: 'corrected', confidence: 1 } })
    expect(correct({ kind: 'speaker', quote: trader, speaker: { name: 'Bu Siti' } }).quotes[2]?.speaker).toEqual({ name: 'Bu Siti' })
    expect(correct({ kind: 'speaker', quote: trader }).quotes[2]).not.toHaveProperty('speaker')
    expect(correct({ kind: 'reject-quote', quote: trader }).quotes.map(({ id }) => id)).toEqual(['q1', 'q2'])
  })

  test('finds a quote by its words where the numbers are others, and somebody by name where the id is another', () => {
    expect(correct({ kind: 'reject-quote', quote: { ...trader, id: 'q9' } }).quotes).toHaveLength(2)
    expect(correct({ kind: 'reject', entity: { ...ratna, id: 'ratna-2' } }).people).toEqual([])
  })

  test('follows those before it', () => {
    const { people } = correct({ kind: 'rename', entity: ratna, name: 'Ratna W.' }, { kind: 'retype', entity: { ...ratna, name: 'Ratna W.' }, to: 'places' })
    expect(people).toEqual([])
  })

  test('a name that was given and taken back is no form of the old one, and a former file of the same reader is made good', () => {
    const [there, back] = [
      { kind: 'rename', entity: ratna, name: 'Ratna Wiyandari Putri' },
      { kind: 'rename', entity: { ...ratna, name: 'Ratna Wiyandari Putri' }, name: 'Ratna Wiyandari' },
    ]
    expect(correct(there, back)).toEqual(sampleArticle())
    expect(applyCorrections(correct(there), [there, back].map(make)).article.people[0]?.name).toBe('Ratna Wiyandari')
  })

  test('of one that is gone is not laid upon another who has the name since', () => {
    const other = { ...sampleArticle(), people: [...sampleArticle().people, { ...sampleArticle().people[0]!, id: 'bu-ratna', name: 'Bu Ratna', aliases: ['Ratna'], mentions: [] }] }
    const corrections = [{ kind: 'reject', entity: ratna }, { kind: 'rename', entity: { kind: 'people', id: 'bu-ratna', name: 'Bu Ratna' }, name: 'Ratna Wiyandari' }].map(make)
    const { article } = applyCorrections(other, corrections)
    expect(article.people.map(({ id }) => id)).toEqual(['bu-ratna'])
    expect(applyCorrections(article, corrections)).toEqual({ article, unfit: [] })
  })

  test.each([
    [{ kind: 'rename', entity: nobody, name: 'X' }, 'no-entity'],
    [{ kind: 'merge', entity: nobody, into: ratna }, 'no-entity'],
    [{ kind: 'merge', entity: ratna, into: nobody }, 'no-target'],
    [{ kind: 'speaker', quote: { id: 'q1', words: 'Airnya surut,' } }, 'no-quote'],
    [{ kind: 'speaker', quote: trader, speaker: { entity: nobody, name: 'X' } }, 'no-target'],
  ])('that does not fit is told and left out: %j', (change, reason) => {
    const correction = make(change)
    expect(applyCorrections(sampleArticle(), [correction])).toEqual({ article: sampleArticle(), unfit: [{ correction, reason }] })
  })
})

const change = fc.record({ kind: fc.constantFrom('rename', 'rename', 'merge', 'reject', 'speaker', 'reject-quote'), whom: fc.nat(5), other: fc.nat(5), name: fc.constantFrom('Ratna Wiyandari', 'Ratna', 'Bu Wali', 'Banjarmasin') })

/** Corrections as a reader makes them, each of what the article shows after those before it. */
function makeAsShown(changes: readonly (typeof change extends fc.Arbitrary<infer T> ? T : never)[]): Correction[] {
  const made: Correction[] = []
  for (const { kind, whom, other, name } of changes) {
    const { article } = applyCorrections(sampleArticle(), made)
    const names = entityKinds.flatMap((kind) => article[kind].map((one) => ({ kind, id: one.id, name: one.name })))
    const [entity, into, quote] = [names[whom % names.length], names[other % names.length], article.quotes[whom % article.quotes.length]]
    const said = quote && { id: quote.id, words: wordsOfQuote(article, quote) }
    if (kind.includes('quote') || kind === 'speaker' ? said : entity && into && (kind !== 'merge' || entity !== into))
      made.push(make({ kind, entity, into, name, quote: said, ...(into && { speaker: { entity: into, name: into.name } }) }))
  }
  return made
}

test('the same corrections once more change nothing, whatever they are (a change of kind loses what the kind had, and is not among them)', () => {
  fc.assert(
    fc.property(fc.array(change, { maxLength: 5 }), (changes) => {
      const corrections = makeAsShown(changes)
      const once = applyCorrections(sampleArticle(), corrections)
      parseArticle(structuredClone(once.article), 'corrected')
      expect(applyCorrections(once.article, corrections)).toEqual(once)
    }),
    { numRuns: 300 },
  )
})

test('the words of a quote are all of its pieces', () => {
  const article = sampleArticle()
  expect(article.quotes.slice(0, 1).map((quote) => wordsOfQuote(article, quote))).toEqual(['Kami senang, Besok kami buka lagi.'])
})
