/** Words of the row of tools under the headline, and of what helps to find one's place. */
export const toolMessages = {
  id: {
    tools: 'Untuk artikel ini',
    save: 'Simpan',
    saved: 'Tersimpan',
    savedNow: 'Disimpan. Ada di halaman Tersimpan.',
    savedForSession: 'Disimpan sampai halaman ini ditutup: peramban ini tidak mengizinkan penyimpanan.',
    notSaved: 'Tidak dapat disimpan: perangkat ini menolak.',
    removed: 'Dihapus dari simpanan.',
    listen: 'Dengarkan',
    contents: 'Daftar isi',
    enlarge: (alt: string) => `Perbesar gambar${alt ? `: ${alt}` : ''}`,
  },
  en: {
    tools: 'For this article',
    save: 'Save',
    saved: 'Saved',
    savedNow: 'Saved. It is on the page Saved.',
    savedForSession: 'Saved until this page is closed: this browser does not allow storage.',
    notSaved: 'Could not be saved: this device refuses.',
    removed: 'Taken off the saved articles.',
    listen: 'Listen',
    contents: 'Contents',
    enlarge: (alt: string) => `Enlarge picture${alt ? `: ${alt}` : ''}`,
  },
}
