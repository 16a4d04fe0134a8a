import { describe, expect, test } from 'vitest'
import { keepHandEdits } from '../../../src/importer/hand-edits/keep-hand-edits.ts'
import { parseArticle, type Article } from '../../../src/model/article.ts'
import { textAt } from '../../../src/model/block-text.ts'
import type { Quote } from '../../../src/model/quote.ts'
import type { Span } from '../../../src/model/span.ts'

const paragraphs = [
  'Wagiman menutup pintu air di Dukuh Wetan pada Senin malam.',
  '"Air naik terlalu cepat," katanya kepada warga yang menunggu.',
  'Sarmi, pedagang ikan, memindahkan lapaknya. Pintu itu kini dijaga Wagiman.',
  '"Kami tidur di balai desa," ujar seorang ibu.',
]
/** As the publisher has it a day later: a paragraph more, and other words in the last but one. */
const later = ['Perahu tambahan datang dari kota.', paragraphs[0], paragraphs[1], 'Sarmi, pedagang ikan, memindahkan lapaknya ke jalan raya. Pintu itu kini dijaga Wagiman.', paragraphs[3]] as string[]

function spanOf(texts: readonly string[], words: string, nth = 1): Span {
  for (const [block, text] of texts.entries())
    for (let start = text.indexOf(words); start !== -1; start = text.indexOf(words, start + 1)) {
      nth -= 1
      if (nth === 0) return { block, start, end: start + words.length }
    }
  throw new Error(`"${words}" is not in the text so often`)
}

const wagiman = (texts: readonly string[]) => ({ id: 'wagiman', name: 'Wagiman', aliases: [], rel: 'about' as const, mentions: [spanOf(texts, 'Wagiman'), spanOf(texts, 'Wagiman', 2)] })
const sarmi = (texts: readonly string[]) => ({ id: 'sarmi', name: 'Sarmi', aliases: [], rel: 'mentions' as const, mentions: [spanOf(texts, 'Sarmi')] })
const quotesOf = (texts: readonly string[]): Quote[] => [
  { id: 'q1', kind: 'direct', content: [spanOf(texts, 'Air naik terlalu cepat,')], cue: spanOf(texts, 'katanya'), speaker: { entity: 'wagiman', name: 'Wagiman', span: spanOf(texts, 'Wagiman') }, attribution: { rule: 'pronoun', confidence: 0.9 } },
  { id: 'q2', kind: 'direct', content: [spanOf(texts, 'Kami tidur di balai desa,')], cue: spanOf(texts, 'ujar'), speaker: { name: 'seorang ibu', span: spanOf(texts, 'seorang ibu') }, attribution: { rule: 'explicit', confidence: 0.9 } },
]

/** As the machine annotates such a text, with what a test changes in it. */
const annotate = (texts: readonly string[], { people = [wagiman(texts), sarmi(texts)], quotes = quotesOf(texts), ...changes }: Partial<Article> = {}): Article =>
  parseArticle(
    {
      id: '2024-05-01-pintu-air',
      language: 'id',
      headline: 'Pintu Air Ditutup',
      bylines: [],
      body: texts.map((text) => ({ type: 'paragraph', text })),
      people,
      places: [],
      organisations: [],
      quotes,
      topics: [{ id: 'rob', name: 'rob', source: 'extracted' }],
      source: { format: 'text', name: 'a.txt', sha256: 'a'.repeat(64), notes: [] },
      ...changes,
    },
    'test',
  )
const before = annotate(paragraphs)
const fresh = annotate(later)
const keep = (changes: Partial<Article>, next = fresh) => {
  const kept = keepHandEdits(next, before, annotate(paragraphs, changes))
  return parseArticle(kept, 'kept')
}
const wordsAt = ({ body }: Article, spans: readonly Span[]) => spans.map((span) => [span.block, textAt(body, span)])

describe('what was corrected by hand, after the publisher changed the text', () => {
  test('nothing corrected, nothing changed', () => expect(keep({})).toEqual(fresh))

  test('names, roles, removed and added people', () => {
    const [first] = before.people
    if (!first) throw new Error('no person')
    const kept = keep({ people: [{ ...first, name: 'Wagiman Sutopo', aliases: ['Wagiman'], role: 'Penjaga Pintu Air' }, { id: 'bu-lurah', name: 'Bu Lurah', aliases: [], rel: 'mentions', mentions: [] }] })
    expect(kept.people.map(({ name, role }) => [name, role])).toEqual([['Wagiman Sutopo', 'Penjaga Pintu Air'], ['Bu Lurah', undefined]])
    expect(kept.people[0]?.aliases).toEqual(['Wagiman'])
  })

  test('a field that was taken away stays away', () => {
    const withRole = (article: Article): Article => ({ ...article, people: article.people.map((person) => ({ ...person, role: 'pedagang' })) })
    const kept = keepHandEdits(withRole(fresh), withRole(before), before)
    expect(kept.people.map(({ role }) => role)).toEqual([undefined, undefined])
  })

  test('one mention that was removed', () => {
    const [first, second] = before.people
    if (!first || !second) throw new Error('no people')
    const kept = keep({ people: [{ ...first, mentions: first.mentions.slice(0, 1) }, second] })
    expect(wordsAt(kept, kept.people[0]?.mentions ?? [])).toEqual([[1, 'Wagiman']])
  })

  test('a mention that was given to somebody else', () => {
    const [first, second] = before.people
    if (!first || !second) throw new Error('no people')
    const kept = keep({ people: [{ ...first, mentions: first.mentions.slice(0, 1) }, { ...second, aliases: ['Wagiman'], mentions: [...second.mentions, ...first.mentions.slice(1)] }] })
    expect(kept.people.map(({ mentions }) => wordsAt(kept, mentions))).toEqual([[[1, 'Wagiman']], [[3, 'Sarmi'], [3, 'Wagiman']]])
  })

  test('a mention that the machine never saw', () => {
    const kept = keep({ places: [{ id: 'dukuh-wetan', name: 'Dukuh Wetan', aliases: [], rel: 'mentions', mentions: [spanOf(paragraphs, 'Dukuh Wetan')] }] })
    expect(wordsAt(kept, kept.places[0]?.mentions ?? [])).toEqual([[1, 'Dukuh Wetan']])
  })

  test('another speaker, with the place where she is named', () => {
    const [first, second] = quotesOf(paragraphs)
    if (!first || !second) throw new Error('no quotes')
    const kept = keep({ quotes: [{ ...first, speaker: { entity: 'sarmi', name: 'Sarmi', span: spanOf(paragraphs, 'Sarmi') } }, second] })
    expect(kept.quotes[0]?.speaker).toEqual({ entity: 'sarmi', name: 'Sarmi', span: spanOf(later, 'Sarmi') })
    expect(kept.quotes[0]?.cue).toEqual(spanOf(later, 'katanya'))
    expect(kept.quotes[1]).toEqual(fresh.quotes[1])
  })

  test('a quote that was rejected, and one that was added', () => {
    const added: Quote = { id: 'q9', kind: 'indirect', content: [spanOf(paragraphs, 'Pintu itu kini dijaga Wagiman')], speaker: { entity: 'sarmi', name: 'Sarmi' } }
    const kept = keep({ quotes: [...quotesOf(paragraphs).slice(1), added] })
    expect(kept.quotes.map(({ id, content }) => [id, ...wordsAt(kept, content)])).toEqual([
      ['q1', [3, 'Pintu itu kini dijaga Wagiman']],
      ['q2', [4, 'Kami tidur di balai desa,']],
    ])
  })

  test('topics removed, renamed and added', () => {
    const next = { ...fresh, topics: [...fresh.topics, { id: 'pasar', name: 'pasar', source: 'extracted' as const }] }
    expect(keep({ topics: [{ id: 'banjir', name: 'banjir', source: 'publisher' }] }, next).topics.map(({ id }) => id)).toEqual(['pasar', 'banjir'])
    expect(keep({ topics: [{ id: 'rob', name: 'banjir rob', source: 'extracted' }] }).topics.map(({ name }) => name)).toEqual(['banjir rob'])
  })

  test('what was said of words that are gone goes with them; the rest of the article is right', () => {
    const gone = annotate(later.slice(0, 2), { people: [{ ...wagiman(later), mentions: [spanOf(later, 'Wagiman')] }], quotes: [] })
    const [first] = quotesOf(paragraphs)
    if (!first) throw new Error('no quote')
    const kept = keep({ quotes: [{ ...first, speaker: { name: 'seorang warga' } }] }, gone)
    expect(kept.quotes).toEqual([])
    expect(kept.people.map(({ id }) => id)).toEqual(['wagiman'])
  })

  test('a speaker who was removed keeps the name in the quote', () => {
    const [first, second] = before.people
    if (!first || !second) throw new Error('no people')
    const kept = keep({ people: [second], quotes: quotesOf(paragraphs).map((quote) => (quote.speaker?.entity ? { ...quote, speaker: { name: 'Wagiman' } } : quote)) })
    expect(kept.quotes[0]?.speaker).toEqual({ name: 'Wagiman' })
    expect(kept.people.map(({ id }) => id)).toEqual(['sarmi'])
  })
})
