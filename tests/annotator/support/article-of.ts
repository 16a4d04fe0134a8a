import type { Article } from '../../../src/model/article.ts'

/** An article of plain paragraphs, for tests of the annotator. */
export const articleOf = (paragraphs: readonly string[], more: Partial<Article> = {}): Article => ({
  id: 'contoh',
  language: 'id',
  headline: 'Contoh',
  bylines: [],
  body: paragraphs.map((text) => ({ type: 'paragraph', text })),
  people: [],
  places: [],
  organisations: [],
  quotes: [],
  topics: [],
  source: { format: 'text', name: 'contoh.txt', sha256: '0'.repeat(64), notes: [] },
  ...more,
})
