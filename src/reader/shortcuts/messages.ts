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
    off: 'Pintasan tidak bekerja selama mengetik.',
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
    off: 'Off while typing.',
  },
}
