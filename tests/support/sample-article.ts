import type { Article } from '../../src/model/article.ts'
import { parseArticle } from '../../src/model/article.ts'

/** The span of some words in a text, for building an article by hand. */
const at = (block: number, text: string, words: string, from = 0) => {
  const start = text.indexOf(words, from)
  if (start < 0) throw new Error(`"${words}" is not in "${text}"`)
  return { block, start, end: start + words.length }
}

const paragraphs = [
  'Wali Kota Ratna Wiyandari membuka pasar terapung di Banjarmasin, Senin (2/11/2026).',
  '"Kami senang," kata Ratna. "Besok kami buka lagi."',
  'Ratna mengatakan pasar itu dibiayai Yayasan Akar Bakau.',
  '"Airnya naik," ujar seorang pedagang.',
] as const

/** An article with all that the reader shows: a picture, names, a broken quote, reported speech, an unnamed speaker. */
export const sampleArticle = (): Article =>
  parseArticle(
    {
      id: '2026-11-02-pasar-terapung-dibuka-lagi',
      language: 'id',
      headline: 'Pasar Terapung Dibuka Lagi',
      section: 'Daerah',
      publisher: { name: 'Harian Kelana' },
      published: '2026-11-02T09:30:00+08:00',
      bylines: [
        { name: 'Sari Anindita', role: 'author' },
        { name: 'Yudha Kertarajasa', role: 'editor' },
      ],
      dateline: 'Banjarmasin',
      body: [
        { type: 'figure', text: 'Perahu di sungai.', credit: 'Harian Kelana/Rina', image: { src: 'images/pasar.svg', width: 1200, height: 750, alt: 'Perahu pedagang sayur' } },
        ...paragraphs.map((text) => ({ type: 'paragraph', text })),
        { type: 'heading', level: 2, text: 'Yang dijual' },
        { type: 'list', ordered: false, items: ['ikan', 'sayur dari Banjarmasin'] },
      ],
      people: [
        {
          id: 'ratna-wiyandari',
          name: 'Ratna Wiyandari',
          aliases: ['Ratna'],
          role: 'Wali Kota',
          rel: 'about',
          mentions: [at(1, paragraphs[0], 'Ratna Wiyandari'), at(2, paragraphs[1], 'Ratna'), at(3, paragraphs[2], 'Ratna')],
        },
      ],
      places: [
        {
          id: 'banjarmasin',
          name: 'Banjarmasin',
          aliases: [],
          rel: 'about',
          country: 'ID',
          coordinates: [-3.32, 114.59],
          mentions: [at(1, paragraphs[0], 'Banjarmasin'), { block: 6, item: 1, start: 11, end: 22 }],
        },
      ],
      organisations: [{ id: 'yayasan-akar-bakau', name: 'Yayasan Akar Bakau', aliases: [], rel: 'mentions', mentions: [at(3, paragraphs[2], 'Yayasan Akar Bakau')] }],
      quotes: [
        {
          id: 'q1',
          kind: 'direct',
          content: [at(2, paragraphs[1], 'Kami senang,'), at(2, paragraphs[1], 'Besok kami buka lagi.')],
          cue: at(2, paragraphs[1], 'kata'),
          speaker: { entity: 'ratna-wiyandari', name: 'Ratna Wiyandari', span: at(2, paragraphs[1], 'Ratna') },
          attribution: { rule: 'named', confidence: 0.97 },
        },
        {
          id: 'q2',
          kind: 'indirect',
          content: [{ block: 3, start: 0, end: paragraphs[2].length }],
          speaker: { entity: 'ratna-wiyandari', name: 'Ratna Wiyandari' },
          attribution: { rule: 'named', confidence: 0.9 },
        },
        {
          id: 'q3',
          kind: 'direct',
          content: [at(4, paragraphs[3], 'Airnya naik,')],
          speaker: { name: 'seorang pedagang', span: at(4, paragraphs[3], 'seorang pedagang') },
          attribution: { rule: 'described', confidence: 0.5 },
        },
      ],
      topics: [{ id: 'pasar-terapung', name: 'pasar terapung', source: 'publisher' }],
      source: { format: 'text', name: 'pasar.txt', sha256: 'a'.repeat(64), notes: [] },
    },
    'sample-article.ts',
  )
