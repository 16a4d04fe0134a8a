import type { Counted } from '../messages/messages.ts'

type Words = {
  search: string
  searchHint: string
  byTopic: string
  byDate: string
  order: string
  otherTopics: string
  found: Counted
  nothing: (words: string) => string
  clear: string
  showAll: Counted
  loadingMore: string
  failed: string
  tryAgain: string
  rolesOverTime: string
  from: (since: string, until: string) => string
  inArticles: Counted
  whoWith: string
}

export const personMessages: Record<'id' | 'en', Words> = {
  id: {
    search: 'Cari dalam ucapannya',
    searchHint: 'misalnya: harga beras',
    byTopic: 'Menurut topik',
    byDate: 'Terbaru dulu',
    order: 'Urutan kutipan',
    otherTopics: 'Tanpa topik',
    found: { one: '# kutipan ditemukan', other: '# kutipan ditemukan' },
    nothing: (words) => `Tidak ada kutipan dengan “${words}”.`,
    clear: 'Hapus pencarian',
    showAll: { one: 'Tampilkan # kutipan', other: 'Tampilkan semua # kutipan' },
    loadingMore: 'Memuat kutipan yang lebih lama …',
    failed: 'Sebagian kutipan tidak dapat dimuat. Periksa sambungan Anda.',
    tryAgain: 'Coba lagi',
    rolesOverTime: 'Jabatan dari waktu ke waktu',
    from: (since, until) => `${since} – ${until}`,
    inArticles: { one: '# artikel', other: '# artikel' },
    whoWith: 'Lihat jaringan hubungan',
  },
  en: {
    search: 'Search what they said',
    searchHint: 'for example: rice price',
    byTopic: 'By topic',
    byDate: 'Newest first',
    order: 'Order of quotes',
    otherTopics: 'No topic',
    found: { one: '# quote found', other: '# quotes found' },
    nothing: (words) => `No quote has “${words}”.`,
    clear: 'Clear the search',
    showAll: { one: 'Show # quote', other: 'Show all # quotes' },
    loadingMore: 'Loading older quotes …',
    failed: 'Some quotes could not be loaded. Check your connection.',
    tryAgain: 'Try again',
    rolesOverTime: 'Roles over time',
    from: (since, until) => `${since} – ${until}`,
    inArticles: { one: '# article', other: '# articles' },
    whoWith: 'See the connections',
  },
}
