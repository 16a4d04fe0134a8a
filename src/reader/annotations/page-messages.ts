/** Words of the page with all highlights and notes. */
export const annotationsPageMessages = {
  id: {
    title: 'Sorotan & catatan',
    intro: 'Semua yang Anda sorot dan catat, dari semua artikel. Hanya ada di perangkat ini.',
    empty: 'Belum ada yang disorot. Pilih sebuah kalimat dalam artikel, lalu tekan “Sorot” atau “Catatan”.',
    session: 'Peramban ini tidak mengizinkan penyimpanan (mungkin jendela pribadi): sorotan dan catatan hilang saat halaman ditutup.',
    find: 'Cari dalam sorotan dan catatan',
    none: 'Tidak ada sorotan atau catatan dengan kata-kata itu.',
    markdown: 'Unduh sebagai Markdown',
    remove: 'Hapus',
    removeOne: (words: string) => `Hapus sorotan: ${words}`,
    removed: (words: string) => `Dihapus: ${words}`,
    found: { one: '# sorotan', other: '# sorotan' },
  },
  en: {
    title: 'Highlights & notes',
    intro: 'All that you highlighted and noted, of all articles. It is on this device only.',
    empty: 'Nothing is highlighted yet. Select a sentence of an article and press “Highlight” or “Note”.',
    session: 'This browser does not allow storage (perhaps a private window): highlights and notes are gone when the page is closed.',
    find: 'Search highlights and notes',
    none: 'No highlight or note has these words.',
    markdown: 'Download as Markdown',
    remove: 'Remove',
    removeOne: (words: string) => `Remove highlight: ${words}`,
    removed: (words: string) => `Removed: ${words}`,
    found: { one: '# highlight', other: '# highlights' },
  },
}
