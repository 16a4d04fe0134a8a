import type { EntityKind } from '../../model/entity.ts'
import type { Unfit } from '../../model/apply-corrections.ts'

type Words = {
  open: string
  close: string
  title: string
  intro: string
  quotes: string
  names: string
  why: string
  cue: (words: string) => string
  noCue: string
  sure: [very: string, fairly: string, little: string]
  corrected: string
  saidBy: string
  unknown: string
  other: string
  otherName: string
  use: string
  notQuote: string
  change: string
  rename: string
  mergeInto: string
  choose: string
  is: string
  kinds: Record<EntityKind, string>
  notName: string
  made: string
  undo: string
  undoOne: (what: string) => string
  undone: string
  failed: string
  session: string
  unfit: Record<Unfit['reason'], string>
  page: { title: string; intro: string; empty: string; save: string; counts: string; all: string }
  says: {
    rename: (name: string, to: string) => string
    merge: (name: string, into: string) => string
    retype: (name: string, kind: string) => string
    reject: (name: string) => string
    speaker: (words: string, name: string) => string
    unknownSpeaker: (words: string) => string
    rejectQuote: (words: string) => string
  }
}

/** Words of putting right what the program got wrong. */
export const correctionMessages: Record<'id' | 'en', Words> = {
  id: {
    open: 'Ada yang keliru? Perbaiki nama dan kutipan',
    close: 'Selesai memperbaiki',
    title: 'Perbaikan Anda',
    intro: 'Yang Anda perbaiki langsung berlaku di artikel ini, di perangkat ini saja. Jumlah di halaman tokoh dan tempat berasal dari situs dan tidak ikut berubah.',
    quotes: 'Siapa berkata apa',
    names: 'Nama dalam artikel ini',
    why: 'Mengapa?',
    cue: (words) => `Kata penandanya: “${words}”.`,
    noCue: 'Tidak ada kata penanda seperti “kata” atau “ujar”.',
    sure: ['Program sangat yakin.', 'Program cukup yakin.', 'Program ragu.'],
    corrected: 'Anda yang menentukan pembicaranya.',
    saidBy: 'Diucapkan oleh',
    unknown: 'Tidak diketahui',
    other: 'Nama lain …',
    otherName: 'Nama pembicara',
    use: 'Pakai',
    notQuote: 'Bukan kutipan',
    change: 'Perbaiki',
    rename: 'Nama yang benar',
    mergeInto: 'Sama dengan',
    choose: 'Pilih …',
    is: 'Sebenarnya',
    kinds: { people: 'tokoh', places: 'tempat', organisations: 'organisasi' },
    notName: 'Bukan nama',
    made: 'Yang sudah diperbaiki',
    undo: 'Urungkan',
    undoOne: (what) => `Urungkan: ${what}`,
    undone: 'Koreksi diurungkan.',
    failed: 'Koreksi tidak dapat disimpan. Mungkin penyimpanan perangkat ini penuh; yang sudah ada tetap ada.',
    session: 'Peramban ini tidak mengizinkan penyimpanan: koreksi hilang saat halaman ditutup.',
    unfit: { 'no-entity': 'Namanya tidak ada lagi dalam artikel.', 'no-target': 'Nama tujuannya tidak ada lagi dalam artikel.', 'no-quote': 'Kutipannya tidak ada lagi dalam artikel.' },
    page: {
      title: 'Koreksi',
      intro: 'Semua yang Anda perbaiki, dari semua artikel. Unduh sebagai berkas dan kirimkan kepada redaksi bila Anda mau: tidak ada yang dikirim sendiri.',
      empty: 'Belum ada koreksi. Di bawah setiap artikel ada “Ada yang keliru?”.',
      save: 'Unduh koreksi',
      counts: 'Jumlah di halaman tokoh, tempat, dan topik berasal dari situs dan tidak ikut berubah.',
      all: 'Semua koreksi Anda',
    },
    says: {
      rename: (name, to) => `“${name}” bernama ${to}`,
      merge: (name, into) => `${name} sama dengan ${into}`,
      retype: (name, kind) => `${name} adalah ${kind}`,
      reject: (name) => `“${name}” bukan nama`,
      speaker: (words, name) => `“${words}” diucapkan oleh ${name}`,
      unknownSpeaker: (words) => `“${words}”: pembicara tidak diketahui`,
      rejectQuote: (words) => `“${words}” bukan kutipan`,
    },
  },
  en: {
    open: 'Something wrong? Correct names and quotes',
    close: 'Done correcting',
    title: 'Your corrections',
    intro: 'What you put right counts in this article at once, on this device only. The counts on the pages of people and places are the site’s and do not change.',
    quotes: 'Who said what',
    names: 'Names in this article',
    why: 'Why?',
    cue: (words) => `The words that say so: “${words}”.`,
    noCue: 'There is no word such as “said”.',
    sure: ['The program is very sure.', 'The program is fairly sure.', 'The program is in doubt.'],
    corrected: 'You decided on the speaker.',
    saidBy: 'Said by',
    unknown: 'Not known',
    other: 'Another name …',
    otherName: 'Name of the speaker',
    use: 'Use',
    notQuote: 'Not a quote',
    change: 'Correct',
    rename: 'The right name',
    mergeInto: 'The same as',
    choose: 'Choose …',
    is: 'In fact',
    kinds: { people: 'a person', places: 'a place', organisations: 'an organisation' },
    notName: 'Not a name',
    made: 'Put right so far',
    undo: 'Undo',
    undoOne: (what) => `Undo: ${what}`,
    undone: 'The correction is undone.',
    failed: 'The correction could not be kept. The storage of this device may be full; what was there is still there.',
    session: 'This browser does not allow storage: corrections are gone when the page is closed.',
    unfit: { 'no-entity': 'The name is no longer in the article.', 'no-target': 'The name it leads to is no longer in the article.', 'no-quote': 'The quote is no longer in the article.' },
    page: {
      title: 'Corrections',
      intro: 'All that you put right, of all articles. Download it as a file and send it to the newsroom if you like: nothing is sent by itself.',
      empty: 'There is no correction yet. Below every article it says “Something wrong?”.',
      save: 'Download corrections',
      counts: 'The counts on the pages of people, places and topics are the site’s and do not change.',
      all: 'All your corrections',
    },
    says: {
      rename: (name, to) => `“${name}” is called ${to}`,
      merge: (name, into) => `${name} is the same as ${into}`,
      retype: (name, kind) => `${name} is ${kind}`,
      reject: (name) => `“${name}” is not a name`,
      speaker: (words, name) => `“${words}” was said by ${name}`,
      unknownSpeaker: (words) => `“${words}”: the speaker is not known`,
      rejectQuote: (words) => `“${words}” is not a quote`,
    },
  },
}
