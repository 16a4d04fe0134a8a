/** Words of the page of saved articles. */
export const libraryMessages = {
  id: {
    title: 'Tersimpan',
    intro: 'Artikel yang Anda simpan untuk dibaca nanti. Daftar ini hanya ada di perangkat ini.',
    empty: 'Belum ada yang disimpan. Tekan “Simpan” di bawah judul sebuah artikel, dan artikel itu muncul di sini.',
    session: 'Peramban ini tidak mengizinkan penyimpanan (mungkin jendela pribadi): daftar ini hilang saat halaman ditutup.',
    remove: 'Hapus',
    removeOne: (headline: string) => `Hapus dari simpanan: ${headline}`,
    progress: (percent: string) => `dibaca ${percent}`,
  },
  en: {
    title: 'Saved',
    intro: 'Articles that you put aside to read later. This list is on this device only.',
    empty: 'Nothing is saved yet. Press “Save” below the headline of an article and it appears here.',
    session: 'This browser does not allow storage (perhaps a private window): the list is gone when the page is closed.',
    remove: 'Remove',
    removeOne: (headline: string) => `Remove from saved: ${headline}`,
    progress: (percent: string) => `${percent} read`,
  },
}
