import type { ReadFailure } from './read-source.ts'

type Words = {
  title: string
  intro: string
  yours: string
  paste: string
  pasteHelp: string
  make: string
  open: string
  drop: string
  reading: string
  sharedLink: string
  made: (headline: string) => string
  madeMany: { one: string; other: string }
  already: (headline: string) => string
  left: { one: string; other: string }
  session: string
  full: string
  nothing: string
  problem: string
  failures: Record<ReadFailure, string>
  find: string
  noMatch: string
  empty: string
  list: string
  added: string
  exportOne: string
  exportAll: string
  remove: string
  removeOne: (headline: string) => string
  removed: (headline: string) => string
  undo: string
  gone: string
  goneHelp: string
  note: string
  dropped: { one: string; other: string }
  inOwn: string
}

const counted = (one: string, other = one) => ({ one, other })

/** Words of the reader's own articles. */
export const ownMessages: Record<'id' | 'en', Words> = {
  id: {
    title: 'Milik Anda',
    intro: 'Tempel atau buka artikel dari mana saja: program mencari kutipan, tokoh, dan tempatnya di perangkat ini juga. Tidak ada yang dikirim ke mana pun.',
    yours: 'Milik Anda',
    paste: 'Teks artikel',
    pasteHelp: 'Salin seluruh artikel beserta judulnya, lalu tempel di sini.',
    make: 'Buat artikel',
    open: 'Buka berkas …',
    drop: 'Atau lepaskan berkas di sini: teks, HTML, Markdown, JSON, atau umpan (RSS, Atom) yang tersimpan.',
    reading: 'Membaca …',
    sharedLink: 'Yang dibagikan hanya tautan. Buka halamannya, salin seluruh teksnya, lalu tempel di sini: situs ini tidak mengambil halaman dari server lain.',
    made: (headline) => `Sudah jadi: ${headline}`,
    madeMany: counted('# artikel sudah jadi.'),
    already: (headline) => `Artikel ini sudah ada di pustaka Anda: ${headline}`,
    left: counted('# artikel lagi dalam berkas itu tidak diambil.'),
    session: 'Peramban ini tidak mengizinkan penyimpanan (mungkin jendela pribadi): artikel Anda hilang saat halaman ditutup. Unduh dulu bila perlu.',
    full: 'Penyimpanan perangkat ini penuh, jadi artikel ini tidak tersimpan. Yang sudah ada tetap ada. Hapus sesuatu, lalu coba lagi.',
    nothing: 'Tempel dulu teksnya.',
    problem: 'Tidak dapat dibaca:',
    failures: {
      'too-big': 'Berkas ini lebih dari 5 MB: ini bukan satu artikel. Potong dulu, atau tempel teksnya saja.',
      'too-slow': 'Pembacaan dihentikan karena terlalu lama: isi berkas ini terlalu rumit. Tempel teksnya saja.',
      unreachable: 'Daftar kata untuk mencari kutipan dan nama belum ada di perangkat ini dan tidak dapat diambil sekarang. Coba lagi saat tersambung.',
      'no-worker': 'Peramban ini tidak dapat membuat artikel (perlu sambungan aman, https).',
      defect: 'Program ini gagal membaca isinya. Tempel teksnya saja, tanpa yang lain.',
    },
    find: 'Cari di artikel Anda',
    noMatch: 'Tidak ada artikel Anda yang memuat kata-kata itu.',
    empty: 'Belum ada artikel milik Anda.',
    list: 'Artikel Anda',
    added: 'ditambahkan',
    exportOne: 'Unduh JSON',
    exportAll: 'Unduh semua (JSON)',
    remove: 'Hapus',
    removeOne: (headline) => `Hapus artikel Anda: ${headline}`,
    removed: (headline) => `Dihapus: ${headline}`,
    undo: 'Urungkan',
    gone: 'Artikel ini tidak ada di perangkat ini',
    goneHelp: 'Artikel milik Anda hanya tersimpan di perangkat tempat Anda membuatnya.',
    note: 'Anda tambahkan sendiri; hanya ada di perangkat ini.',
    dropped: counted('# baris dari sumbernya tidak dipakai'),
    inOwn: 'Dalam artikel milik Anda',
  },
  en: {
    title: 'Your own',
    intro: 'Paste or open an article from anywhere: its quotes, people and places are found on this very device. Nothing is sent to anybody.',
    yours: 'Your own',
    paste: 'Text of the article',
    pasteHelp: 'Copy the whole article with its headline and paste it here.',
    make: 'Make an article',
    open: 'Open a file …',
    drop: 'Or drop a file here: text, HTML, Markdown, JSON, or a saved feed (RSS, Atom).',
    reading: 'Reading …',
    sharedLink: 'Only a link was shared. Open its page, copy all of its text and paste it here: this site fetches nothing from other servers.',
    made: (headline) => `Ready: ${headline}`,
    madeMany: counted('# article is ready.', '# articles are ready.'),
    already: (headline) => `This article is in your library already: ${headline}`,
    left: counted('# more article of the file was left out.', '# more articles of the file were left out.'),
    session: 'This browser does not allow storage (perhaps a private window): your articles are gone when the page is closed. Download them first if you need them.',
    full: 'The storage of this device is full, so this article was not kept. What was there is still there. Remove something and try again.',
    nothing: 'Paste the text first.',
    problem: 'Cannot be read:',
    failures: {
      'too-big': 'This file has more than 5 MB: that is not one article. Cut it, or paste its text.',
      'too-slow': 'Reading was stopped because it took too long: what is in this file is too intricate. Paste its text instead.',
      unreachable: 'The word lists for finding quotes and names are not on this device yet and cannot be fetched now. Try again when you are connected.',
      'no-worker': 'This browser cannot make articles (it needs a secure connection, https).',
      defect: 'The program failed to read this. Paste its text alone.',
    },
    find: 'Search your articles',
    noMatch: 'None of your articles has these words.',
    empty: 'There is no article of yours yet.',
    list: 'Your articles',
    added: 'added',
    exportOne: 'Download JSON',
    exportAll: 'Download all (JSON)',
    remove: 'Remove',
    removeOne: (headline) => `Remove your article: ${headline}`,
    removed: (headline) => `Removed: ${headline}`,
    undo: 'Undo',
    gone: 'This article is not on this device',
    goneHelp: 'Articles of your own are kept only on the device where you made them.',
    note: 'You added it yourself; it is on this device only.',
    dropped: counted('# line of its source was not used', '# lines of its source were not used'),
    inOwn: 'In your own articles',
  },
}
