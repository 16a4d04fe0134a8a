import type { Counted } from '../messages/messages.ts'

type Words = {
  filters: string
  all: string
  allLanguages: string
  sections: string
  languages: string
  quoted: string
  week: (from: string, to: string) => string
  rising: string
  risingBy: Counted
  dayByDay: string
  allArticles: Counted
  more: string
  loadingMore: string
  failed: string
  tryAgain: string
  undated: string
  end: string
  nothingHere: string
}

export const homeMessages: Record<'id' | 'en', Words> = {
  id: {
    filters: 'Saring berita',
    all: 'Semua',
    allLanguages: 'Semua bahasa',
    sections: 'Rubrik',
    languages: 'Bahasa artikel',
    quoted: 'Paling banyak dikutip',
    week: (from, to) => `Pekan ${from} – ${to}`,
    rising: 'Topik yang naik',
    risingBy: { one: '# artikel pekan ini', other: '# artikel pekan ini' },
    dayByDay: 'Hari demi hari',
    allArticles: { one: '# artikel', other: '# artikel' },
    more: 'Muat artikel yang lebih lama',
    loadingMore: 'Memuat artikel yang lebih lama …',
    failed: 'Artikel yang lebih lama tidak dapat dimuat. Periksa sambungan Anda.',
    tryAgain: 'Coba lagi',
    undated: 'Tanpa tanggal',
    end: 'Itulah artikel tertua dalam edisi ini.',
    nothingHere: 'Belum ada artikel dengan saringan ini.',
  },
  en: {
    filters: 'Filter the news',
    all: 'All',
    allLanguages: 'All languages',
    sections: 'Sections',
    languages: 'Language of articles',
    quoted: 'Most quoted',
    week: (from, to) => `Week of ${from} – ${to}`,
    rising: 'Topics rising',
    risingBy: { one: '# article this week', other: '# articles this week' },
    dayByDay: 'Day by day',
    allArticles: { one: '# article', other: '# articles' },
    more: 'Load older articles',
    loadingMore: 'Loading older articles …',
    failed: 'Older articles could not be loaded. Check your connection.',
    tryAgain: 'Try again',
    undated: 'No date',
    end: 'That is the oldest article of this edition.',
    nothingHere: 'There is no article for this filter yet.',
  },
}
