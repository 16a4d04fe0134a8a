/** Words of the list of keys. */
export const shortcutMessages = {
  id: {
    title: 'Pintasan papan tombol',
    keys: {
      '?': 'Daftar ini',
      '/': 'Cari',
      h: 'Beranda',
      j: 'Artikel atau kutipan berikutnya',
      k: 'Artikel atau kutipan sebelumnya',
      q: 'Kutipan',
      e: 'Nama: tokoh, tempat, organisasi',
      s: 'Simpan artikel',
      t: 'Ke atas',
      '↓': 'Pada sebuah nama: ke keterangannya',
      Esc: 'Tutup yang terbuka',
    },
    off: 'Pintasan tidak bekerja selama mengetik; di menu Tampilan pintasan dapat dimatikan.',
    use: 'Pakai pintasan satu tombol (tekan ? untuk daftarnya)',
  },
  en: {
    title: 'Keyboard shortcuts',
    keys: {
      '?': 'This list',
      '/': 'Search',
      h: 'Home page',
      j: 'Next article or quote',
      k: 'Previous article or quote',
      q: 'Quotes',
      e: 'Names: people, places, organisations',
      s: 'Save the article',
      t: 'Back to top',
      '↓': 'On a name: into its card',
      Esc: 'Close what is open',
    },
    off: 'They are off while you type, and can be turned off under Appearance.',
    use: 'Use single-key shortcuts (press ? for the list)',
  },
}
