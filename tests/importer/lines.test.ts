import { describe, expect, test } from 'vitest'
import { readBylineLine } from '../../src/importer/bylines/read-byline.ts'
import { partCredit } from '../../src/importer/captions/part-credit.ts'
import { findClutterRule } from '../../src/importer/clutter/is-clutter.ts'
import { repairMojibake } from '../../src/importer/characters/repair-mojibake.ts'
import { partDateline } from '../../src/importer/datelines/part-dateline.ts'
import { detectLanguage } from '../../src/importer/language/detect-language.ts'
import { compileVocabulary } from '../../src/importer/vocabulary/compile-vocabulary.ts'
import { context } from './lexicons.ts'

const vocabulary = compileVocabulary(context.lexicons)

describe('bylines', () => {
  const names = (line: string) => readBylineLine(line, vocabulary)?.flatMap(({ role, names }) => names.map((name) => `${role} ${name}`))
  test.each([
    ['Penulis: Erta Darwati', ['author Erta Darwati']],
    ['Penulis : Ani Suryani | Editor : Budi Hartono', ['author Ani Suryani', 'editor Budi Hartono']],
    ['Penulis: Ani Suryani Editor: Budi Hartono', ['author Ani Suryani', 'editor Budi Hartono']],
    ['Reporter Ani Suryani dan Budi Hartono', ['reporter Ani Suryani', 'reporter Budi Hartono']],
    ['Oleh Tri Wahyuni', ['author Tri Wahyuni']],
    ['By ANN LEE and BO CHAN', ['author Ann Lee', 'author Bo Chan']],
    ['By Ann Lee in Kyiv', ['author Ann Lee']],
    ['Laporan Wartawan Tribunnews.com, Yunita Pramesti', ['reporter Yunita Pramesti']],
    ['Kontributor Surabaya, Ani Suryani', ['contributor Ani Suryani']],
    ['Pewarta: Heru Prasetyo', ['reporter Heru Prasetyo']],
    ['(Reporting by Ann Lee; Editing by Bo Chan)', ['reporter Ann Lee', 'editor Bo Chan']],
    ['Editor: ASN', ['editor ASN']],
    ['Penerjemah: R. M. Sosro', ['translator R. M. Sosro']],
  ])('%s', (line, expected) => expect(names(line)).toEqual(expected))
  test.each([
    'Oleh karena itu, harga naik.',
    'Oleh sebab itu Mawardi menghendaki pemilihan ulang',
    'Editor surat kabar itu mengatakan tidak tahu.',
    'Penulis novel itu lahir di Kudus',
    'Reporter "Kabar Muria" menggambarkan suasana itu',
    'By the time we had read four bars',
    'Wartawan: "Mengapa harga naik?" tanya seorang warga di pasar itu.',
    'Oleh-oleh Khas Kudus',
    'Editor',
  ])('%s is none', (line) => expect(names(line)).toBeUndefined())
})

describe('datelines', () => {
  const part = (text: string) => {
    const dateline = partDateline(text, vocabulary)
    return dateline && [dateline.place, dateline.publisher, dateline.text]
  }
  test.each([
    ['Bisnis.com, JAKARTA – Harga naik.', ['Jakarta', 'Bisnis.com', 'Harga naik.']],
    ['JAKARTA, KOMPAS.com - Harga naik.', ['Jakarta', 'Kompas.com', 'Harga naik.']],
    ['KOMPAS.com - Harga naik.', [undefined, 'Kompas.com', 'Harga naik.']],
    ['TEMPO.CO, Jakarta - TEMPO.CO, Jakarta - Harga naik.', ['Jakarta', 'Tempo.co', 'Harga naik.']],
    ['TEMPO.CO, Palu- Harga naik.', ['Palu', 'Tempo.co', 'Harga naik.']],
    ['SEMARANG, Harian Kelana — Harga naik.', ['Semarang', 'Harian Kelana', 'Harga naik.']],
    ['Jakarta (ANTARA) - Harga naik.', ['Jakarta', 'Antara', 'Harga naik.']],
    ['LONDON (Reuters) - Prices rise.', ['London', 'Reuters', 'Prices rise.']],
    ['SURABAYA, Nov 29 (Reuters) - Prices rise.', ['Surabaya', 'Reuters', 'Prices rise.']],
    ['HILO, Hawaii (AP) — Prices rise.', ['Hilo, Hawaii', 'Associated Press', 'Prices rise.']],
    ['Jakarta, CNN Indonesia -- Harga naik.', ['Jakarta', 'CNN Indonesia', 'Harga naik.']],
    ['JAKARTA - PT Garam mencatat laba.', ['Jakarta', undefined, 'PT Garam mencatat laba.']],
    ['Bandung - Seorang sopir membaca.', ['Bandung', undefined, 'Seorang sopir membaca.']],
    ['REPUBLIKA.CO.ID, NEW YORK -- Harga naik.', ['New York', 'Republika', 'Harga naik.']],
    ['Bisnis.com, WASHINGTON DC - Harga naik.', ['Washington DC', 'Bisnis.com', 'Harga naik.']],
    ['Liputan6.com, Jakarta Harga cabai naik.', ['Jakarta', 'Liputan6.com', 'Harga cabai naik.']],
    ['KUALA LUMPUR: Prices rise.', ['Kuala Lumpur', undefined, 'Prices rise.']],
  ])('%s', (text, expected) => expect(part(text)).toEqual(expected))
  test.each([
    'Persijap - Persiku pernah bertanding.',
    'Rute kereta Semarang - Surabaya dipilih.',
    'VIDEO - Banjir melanda.',
    'NATO - Pakta itu dibentuk pada 1949.',
    'Warga menutup jalan JAKARTA - BOGOR sejak pagi.',
    'Presiden Joko Widodo - yang tiba pagi itu - tersenyum.',
    'Kuala - begitu ia dipanggil - tertawa.',
    '2019-2024 adalah masa sulit.',
    'PENTING: Bawa payung.',
    'Tempo, Jakarta dan Bandung sama saja.',
  ])('%s has none', (text) => expect(part(text)).toBeUndefined())
})

describe('captions', () => {
  const part = (line: string, certainty: 'marked' | 'placed') => {
    const caption = partCredit(line, vocabulary, certainty)
    return caption && [caption.text, caption.credit]
  }
  test.each([
    ['Pertemuan di Brussels, 15 Februari 2018./Reuters', 'placed', ['Pertemuan di Brussels, 15 Februari 2018.', 'Reuters']],
    ['Petani memanen padi. (ANTARA/Budi Hartono)', 'marked', ['Petani memanen padi.', 'ANTARA/Budi Hartono']],
    ['Petani memanen padi di Demak. ANTARA FOTO/Budi Hartono/foc.', 'marked', ['Petani memanen padi di Demak.', 'ANTARA FOTO/Budi Hartono/foc']],
    ['Petani memanen padi. Foto: Budi Hartono/detikcom', 'marked', ['Petani memanen padi.', 'Budi Hartono/detikcom']],
    ['Farmers harvest rice (AP Photo/Ann Lee)', 'marked', ['Farmers harvest rice', 'AP Photo/Ann Lee']],
    ['Farmers harvest rice. Photograph: Ann Lee/PA', 'marked', ['Farmers harvest rice.', 'Ann Lee/PA']],
    ['Image source, Getty Images', 'marked', ['', 'Getty Images']],
    ['Keterangan gambar, Petani memanen padi.', 'marked', ['Petani memanen padi.', undefined]],
    ['Petani memanen padi. (Kota/Ani Suryani)', 'placed', ['Petani memanen padi.', 'Kota/Ani Suryani']],
    ['Petani memanen padi. - Antara/Budi Hartono', 'placed', ['Petani memanen padi.', 'Antara/Budi Hartono']],
    ['Petani memanen padi (Foto: Dok. Humas)', 'marked', ['Petani memanen padi', 'Dok. Humas']],
  ] as const)('%s', (line, certainty, expected) => expect(part(line, certainty)).toEqual(expected))
  test.each([
    ['Kevin/Marcus akan berhadapan dengan Fajar/Rian', 'marked'],
    ['Data itu dari Badan Nasional Penanggulangan Bencana (BNPB)', 'placed'],
    ['"Kami menunggu," kata Ani kepada Reuters.', 'placed'],
    ['Harga naik, kata dia. (Antara)', 'marked'],
    ['Foto itu beredar luas di media sosial.', 'marked'],
    ['Rasio 1:3 dipakai untuk 24/7 layanan itu.', 'marked'],
  ] as const)('%s is none', (line, certainty) => expect(part(line, certainty)).toBeUndefined())
})

describe('clutter', () => {
  const reason = (line: string) => findClutterRule(line, vocabulary)?.reason
  test.each([
    ['Cek Berita dan Artikel yang lain di Google News dan WA Channel', 'call to follow'],
    ['Ikuti kabar terbaru kami melalui kanal Telegram', 'call to follow'],
    ['Terkini', 'list of other articles'],
    ['BACA JUGA:', 'link to other articles'],
    ['Halaman 2', 'page navigation'],
    ['3 min read', 'page tools'],
    ['Copyright © ANTARA 2022', 'legal notice'],
  ])('%s', (line, expected) => expect(reason(line)).toBe(expected))
  test.each([
    'Halaman Istana Dibuka untuk Umum',
    'Baca juga koran lama, begitu pesan kakeknya.',
    'Ikuti tes kepribadian ini untuk tahu jawabannya',
    '"Ikuti akun Instagram kami," kata penipu itu kepada korban.',
    'Simak, kata guru itu, lalu semua diam.',
    'Terkini, harga cabai turun lagi menjadi Rp 40.000 per kilogram di pasar.',
  ])('%s is none', (line) => expect(reason(line)).toBeUndefined())
})

describe('mis-decoded characters', () => {
  test.each([
    ['2018‚Äì2019', '2018–2019'],
    ['‚ÄúYa,‚Äù kata', '“Ya,” kata'],
    ['â€œyaâ€\u009d', '“ya”'],
    ['CafÃ© dan caf√©', 'Café dan café'],
    ['CO¬≤', 'CO²'],
  ])('%s', (text, expected) => expect(repairMojibake(text).text).toBe(expected))
  test.each(['“École” dan «Été»', 'CAFÉ” – Åse…', 'naïve – déjà vu', 'Ø 5 mm, ½ kg, 20 °C, €5', 'Привет “мир”', '日本語'])('%s stays', (text) => expect(repairMojibake(text).text).toBe(text))
})

describe('language', () => {
  test.each([
    ['Warga tidak tahu bahwa jalan itu ditutup sejak pagi karena banjir.', 'id'],
    ['Residents did not know that the road had been closed since morning.', 'en'],
    ['Harga Cabai Turun, Pedagang Pasar Johar Lega', 'id'],
    ['Der Bürgermeister sagte, dass die Straße seit dem Morgen gesperrt sei und niemand davon wusste.', undefined],
    ['12345', undefined],
  ])('%s', (text, expected) => expect(detectLanguage(text, context.lexicons)).toBe(expected))
})
