import { describe, expect, test } from 'vitest'
import { articleSchema, parseArticle } from '../../src/model/article.ts'
import { articleJsonSchema } from '../../src/model/json-schema.ts'
import { ParseError } from '../../src/model/parse.ts'

const valid = () => ({
  id: '2026-11-02-pasar-terapung-dibuka-lagi',
  language: 'id',
  headline: 'Pasar Terapung Dibuka Lagi',
  published: '2026-11-02T09:30:00+07:00',
  bylines: [{ name: 'Sari Anindita', role: 'author' }],
  body: [
    { type: 'paragraph', text: 'Ratna Wiyandari membuka pasar di Banjarmasin.' },
    { type: 'list', ordered: false, items: ['ikan', 'sayur dari Banjarmasin'] },
    { type: 'paragraph', text: '"Kami senang," katanya.', marks: [{ type: 'link', start: 1, end: 5, href: 'https://kelana.example/' }] },
  ],
  people: [{ id: 'ratna-wiyandari', name: 'Ratna Wiyandari', aliases: ['Ratna'], rel: 'about', mentions: [{ block: 0, start: 0, end: 15 }] }],
  places: [
    { id: 'banjarmasin', name: 'Banjarmasin', aliases: [], rel: 'mentions', country: 'ID', coordinates: [-3.32, 114.59], mentions: [{ block: 1, item: 1, start: 11, end: 22 }] },
  ],
  organisations: [],
  quotes: [
    {
      id: 'q1',
      kind: 'direct',
      content: [{ block: 2, start: 1, end: 13 }],
      cue: { block: 2, start: 15, end: 22 },
      speaker: { entity: 'ratna-wiyandari', name: 'Ratna Wiyandari' },
      attribution: { rule: 'pronoun-cue', confidence: 0.8 },
    },
  ],
  topics: [{ id: 'pasar', name: 'Pasar', source: 'publisher' }],
  source: { format: 'text', name: 'pasar.txt', sha256: 'a'.repeat(64), notes: [] },
})

type Draft = ReturnType<typeof valid> & Record<string, unknown>

const faultOf = (change: (draft: Draft) => void) => {
  const draft = structuredClone(valid()) as Draft
  change(draft)
  try {
    parseArticle(draft, 'pasar.json')
  } catch (error) {
    if (error instanceof ParseError) return error.message
    throw error
  }
  return 'accepted'
}

describe('parseArticle', () => {
  test('takes a whole article as it is', () => {
    expect(parseArticle(valid(), 'pasar.json')).toEqual(valid())
  })

  test.each<[string, (draft: Draft) => void, RegExp]>([
    ['no headline', (draft) => Reflect.deleteProperty(draft, 'headline'), /^pasar\.json: headline: must be string, found nothing$/],
    ['an empty headline', (draft) => (draft.headline = ' '), /headline: must not be empty/],
    ['a time without offset', (draft) => (draft.published = '2026-11-02T09:30:00'), /published: must be a day .* or a time with offset/],
    ['a day that does not exist', (draft) => (draft.published = '2026-02-30'), /published: must be a real date/],
    ['a link to a script', (draft) => (draft.body[2]!.marks![0]!.href = 'javascript:alert(1)'), /body\[2\]\.marks\[0\]\.href: must begin with http/],
    ['a mention past the end', (draft) => (draft.people[0]!.mentions[0]!.end = 400), /people\[0\]\.mentions\[0\]: block 0 has no text from 0 to 400/],
    ['a mention of other words', (draft) => (draft.people[0]!.mentions[0]!.end = 12), /the words there are "Ratna Wiyand"/],
    ['a mention in a list item that is not there', (draft) => (draft.places[0]!.mentions[0]!.item = 7), /block 1 item 7 has no text/],
    ['a quote past the end', (draft) => (draft.quotes[0]!.content[0]!.end = 99), /quotes\[0\]\.content\[0\]: block 2 has no text/],
    ['a speaker who is not in the article', (draft) => (draft.quotes[0]!.speaker.entity = 'bayu'), /no person, organisation or place of this article has the id "bayu"/],
    ['an empty span', (draft) => (draft.quotes[0]!.cue.end = 15), /must end after it starts/],
    ['two people with one id', (draft) => draft.people.push(draft.people[0]!), /people\[1\]\.id: "ratna-wiyandari" is there twice/],
    ['coordinates off the globe', (draft) => (draft.places[0]!.coordinates = [114.59, -3.32]), /coordinates\[0\]: must not be over 90/],
    ['a picture outside the edition', (draft) => draft.body.push({ type: 'figure', text: '', image: { src: '../x.png', width: 1, height: 1, alt: '' } } as never), /image\.src/],
  ])('refuses %s', (_, change, message) => {
    expect(faultOf(change)).toMatch(message)
  })
})

test('the JSON Schema names every field of the article', () => {
  const schema = articleJsonSchema() as { properties: Record<string, unknown> }
  expect(Object.keys(schema.properties).toSorted()).toEqual(Object.keys(articleSchema.shape).toSorted())
})
