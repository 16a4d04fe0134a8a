import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findSpanFaults } from '../../src/model/find-span-faults.ts'
import { ParseError } from '../../src/model/parse.ts'
import { salvageArticle } from '../../src/model/salvage-article.ts'
import { sampleArticle } from '../support/sample-article.ts'

type Loose = ReturnType<typeof sampleArticle> & Record<string, unknown>

const damaged = (damage: (article: Loose) => void) => {
  const article = structuredClone(sampleArticle()) as Loose
  damage(article)
  return salvageArticle(article, 'pasar.json')
}

test('a wrong span costs its mention, not the article', () => {
  const { article, faults } = damaged(({ people }) => (people[0]!.mentions[0]!.end = 999))
  expect(article.people[0]?.mentions).toHaveLength(2)
  expect(article.quotes).toHaveLength(3)
  expect(faults).toEqual([{ path: 'people[0].mentions[0]', message: 'block 1 has no text from 10 to 999' }])
})

test('a quote whose words are gone is left out, one whose speaker is gone is kept', () => {
  const { article } = damaged((draft) => {
    draft.quotes[0]!.content[0]!.end = 999
    draft.quotes[1]!.speaker!.entity = 'nobody'
  })
  expect(article.quotes.map(({ id, speaker }) => [id, speaker?.entity])).toEqual([
    ['q2', undefined],
    ['q3', undefined],
  ])
})

test('missing and mangled fields cost what they hold', () => {
  const { article, faults } = damaged((draft) => {
    Object.assign(draft, { published: 'yesterday', people: 'none', topics: [{ id: 'Not An Id' }], source: null })
    draft.body[1] = { type: 'video' } as never
  })
  expect(article.headline).toBe('Pasar Terapung Dibuka Lagi')
  expect(article.published).toBeUndefined()
  expect(article.topics).toEqual([])
  expect(article.body[1]).toEqual({ type: 'figure', text: '' })
  expect(faults.length).toBeGreaterThan(0)
})

test('what has no headline or text is beyond help', () => {
  expect(() => salvageArticle({ id: 'x' }, 'x.json')).toThrow(ParseError)
  expect(() => salvageArticle({ ...sampleArticle(), body: [] }, 'x.json')).toThrow(ParseError)
})

test('whatever is damaged, what is left holds together', () => {
  fc.assert(
    fc.property(fc.constantFrom(...Object.keys(sampleArticle())), fc.jsonValue(), (field, value) => {
      try {
        const { article } = salvageArticle({ ...sampleArticle(), [field]: value }, 'pasar.json')
        expect(findSpanFaults(article).filter(({ path }) => !path.endsWith('.id'))).toEqual([])
      } catch (error) {
        expect(error).toBeInstanceOf(ParseError)
      }
    }),
  )
})
