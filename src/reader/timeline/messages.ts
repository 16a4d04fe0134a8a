import type { Counted } from '../messages/messages.ts'

type Words = { timeline: string; summary: (from: string, to: string) => string; asTable: string; when: string; articles: string; quotes: string; most: (when: string, count: string) => string; articlesCount: Counted }

export const timelineMessages: Record<'id' | 'en', Words> = {
  id: {
    timeline: 'Lini masa',
    summary: (from, to) => (from === to ? from : `${from} sampai ${to}`),
    asTable: 'Lihat angkanya',
    when: 'Kapan',
    articles: 'Artikel',
    quotes: 'Kutipan',
    most: (when, count) => `Paling banyak pada ${when}: ${count}.`,
    articlesCount: { one: '# artikel', other: '# artikel' },
  },
  en: {
    timeline: 'Time line',
    summary: (from, to) => (from === to ? from : `${from} to ${to}`),
    asTable: 'See the figures',
    when: 'When',
    articles: 'Articles',
    quotes: 'Quotes',
    most: (when, count) => `Most on ${when}: ${count}.`,
    articlesCount: { one: '# article', other: '# articles' },
  },
}
