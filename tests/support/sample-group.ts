import type { Group, QuoteExcerpt } from '../../src/model/edition.ts'

/** A quote away from its article. */
export const sampleQuote = (number: number, wish: Partial<QuoteExcerpt> = {}): QuoteExcerpt => ({
  article: `2026-11-0${number}-pasar`,
  headline: `Berita ke-${number}`,
  language: 'id',
  published: `2026-11-0${number}`,
  quote: 'q1',
  kind: 'direct',
  texts: [`Ucapan ke-${number}`],
  speaker: { entity: 'ratna-wiyandari', name: 'Ratna Wiyandari' },
  ...wish,
})

/** A person with four quotes on two topics. */
export const samplePerson = (wish: Partial<Group> = {}): Group => ({
  kind: 'people',
  id: 'ratna-wiyandari',
  name: 'Ratna Wiyandari',
  aliases: [],
  roles: [
    { role: 'Gubernur', published: '2026-11-05', articles: 1, article: '2026-11-05-pasar' },
    { role: 'Wali Kota', published: '2026-11-03', since: '2026-11-01', articles: 3, article: '2026-11-03-pasar' },
  ],
  sameAs: [],
  total: 1,
  pages: 0,
  articles: [{ id: '2026-11-05-pasar', language: 'id', headline: 'Pasar Dibuka Lagi', quotes: 1, published: '2026-11-05' }],
  quotes: [
    sampleQuote(5, { texts: ['Harga beras turun'], topics: [{ id: 'beras', name: 'Beras' }] }),
    sampleQuote(4, { texts: ['Pasar ini milik kita'], topics: [{ id: 'pasar', name: 'Pasar' }] }),
    sampleQuote(3, { texts: ['Beras dari Élok cukup'], topics: [{ id: 'beras', name: 'Beras' }] }),
    sampleQuote(2, { texts: ['Tanpa topik saja'] }),
  ],
  quoteTotal: 4,
  quotePages: 0,
  timeline: [
    { span: '2026-11-01', articles: 1, quotes: 1 },
    { span: '2026-11-05', articles: 3, quotes: 3 },
  ],
  companions: [],
  ...wish,
})
