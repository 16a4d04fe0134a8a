import type { Counted } from '../messages/messages.ts'

type Words = {
  title: string
  intro: string
  graph: (names: string, lines: string) => string
  people: string
  organisations: string
  together: Counted
  list: string
  show: string
  everyone: string
  with: (name: string) => string
  notThere: string
  search: string
  found: Counted
  noName: string
  noneShown: string
  between: (a: string, b: string) => string
  behind: string
  choose: string
  notSameSentence: string
  loading: string
  failed: string
  tryAgain: string
  close: string
  more: Counted
  page: (name: string) => string
  least: string
  empty: string
  all: Counted
}

export const connectionMessages: Record<'id' | 'en', Words> = {
  id: {
    title: 'Hubungan',
    intro: 'Siapa muncul bersama siapa. Makin tebal garisnya, makin banyak artikel yang menyebut keduanya.',
    graph: (names, lines) => `Jaringan ${names} nama dengan ${lines} garis; daftar di sebelahnya memuat hal yang sama`,
    people: 'Tokoh',
    organisations: 'Organisasi',
    together: { one: '# artikel bersama', other: '# artikel bersama' },
    list: 'Siapa bersama siapa',
    show: 'Tampilkan',
    everyone: 'Semua nama',
    with: (name) => `Hubungan ${name}`,
    notThere: 'Nama ini tidak ditemukan dalam edisi ini.',
    search: 'Cari tokoh atau organisasi',
    found: { one: '# nama ditemukan', other: '# nama ditemukan' },
    noName: 'Tidak ada nama yang berawal begitu.',
    noneShown: 'Tidak ada hubungan dengan pilihan ini.',
    between: (a, b) => `${a} dan ${b}`,
    behind: 'Kalimat di balik garis ini',
    choose: 'Pilih garis atau baris untuk membaca kalimat di baliknya.',
    notSameSentence: 'Keduanya disebut dalam artikel ini, tetapi tidak dalam paragraf yang sama.',
    loading: 'Mencari kalimatnya …',
    failed: 'Artikel ini tidak dapat dimuat.',
    tryAgain: 'Coba lagi',
    close: 'Tutup',
    more: { one: 'dan # artikel lain', other: 'dan # artikel lain' },
    page: (name) => `Ke halaman ${name}`,
    least: 'Paling sedikit',
    empty: 'Belum ada nama yang muncul bersama.',
    all: { one: 'Tampilkan # pasangan', other: 'Tampilkan semua # pasangan' },
  },
  en: {
    title: 'Connections',
    intro: 'Who appears with whom. The thicker a line, the more articles name both.',
    graph: (names, lines) => `Network of ${names} names with ${lines} lines; the list beside it says the same`,
    people: 'People',
    organisations: 'Organisations',
    together: { one: '# article together', other: '# articles together' },
    list: 'Who with whom',
    show: 'Show',
    everyone: 'All names',
    with: (name) => `Connections of ${name}`,
    notThere: 'This name was not found in this edition.',
    search: 'Find a person or organisation',
    found: { one: '# name found', other: '# names found' },
    noName: 'No name begins like that.',
    noneShown: 'There is no connection for this choice.',
    between: (a, b) => `${a} and ${b}`,
    behind: 'The sentences behind this line',
    choose: 'Choose a line or a row to read the sentences behind it.',
    notSameSentence: 'Both are named in this article, but not in the same paragraph.',
    loading: 'Looking for the sentences …',
    failed: 'This article could not be loaded.',
    tryAgain: 'Try again',
    close: 'Close',
    more: { one: 'and # more article', other: 'and # more articles' },
    page: (name) => `To the page of ${name}`,
    least: 'At least',
    empty: 'No names appear together yet.',
    all: { one: 'Show # pair', other: 'Show all # pairs' },
  },
}
