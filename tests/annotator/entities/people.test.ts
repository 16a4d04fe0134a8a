import { expect, test } from 'vitest'
import { annotated, listed } from './names-of.ts'

const people = (...paragraphs: string[]) => annotated(paragraphs).people

test('short forms join the full name, titles are no part of it', () => {
  const found = people('Menteri Perhubungan Rina Hapsari mengatakan kereta akan diperpanjang.', 'Menurut Rina, warga sudah lama menunggu. "Kami siap," kata Hapsari.')
  expect(listed(found)).toEqual(['Rina Hapsari = Hapsari = Rina'])
  expect(found[0]?.role).toBe('Menteri Perhubungan')
  expect(found[0]?.mentions).toHaveLength(3)
})

test.each([
  ['before the name', 'Sekretaris Jenderal NATO Rina Hapsari tiba di Jakarta.', 'Sekretaris Jenderal NATO'],
  ['with a short form in brackets', 'Sekretaris Jenderal (Sekjen) NATO Rina Hapsari tiba di Jakarta.', 'Sekretaris Jenderal NATO'],
  ['before a comma', 'Menteri Luar Negeri Indonesia, Rina Hapsari, tiba di Jakarta.', 'Menteri Luar Negeri Indonesia'],
  ['after a comma', 'Rina Hapsari, Menteri Luar Negeri Indonesia, tiba di Jakarta.', 'Menteri Luar Negeri Indonesia'],
  ['in brackets', 'Pak Hasan Basri (Direktur Utama PT Maju Jaya) tiba di Jakarta.', 'Direktur Utama PT Maju Jaya'],
  ['with a rank behind it', 'Kapolres Sidoarjo Kombes Pol Hasan Basri mengatakan pelaku ditangkap.', 'Kapolres Sidoarjo'],
  ['a rank alone', 'Bripka Hasan Basri mengatakan pelaku ditangkap.', 'Bripka'],
])('a role %s', (_, text, role) => {
  expect(people(text)[0]?.role).toBe(role)
})

test('two people who share a name are kept apart', () => {
  const found = people(
    'Bupati Sleman Hasan Wirawan bertemu dengan Gubernur Bali Rina Wirawan di Jakarta, Senin.',
    'Hasan mengatakan bantuan akan dikirim. Rina mengatakan hal yang sama.',
  )
  expect(listed(found)).toEqual(['Hasan Wirawan = Hasan', 'Rina Wirawan = Rina'])
})

test('the authority joins what no text tells', () => {
  const [found] = people('Presiden Jokowi meninjau pasar di Surabaya.', 'Joko Widodo berbicara dengan pedagang.')
  expect(found).toMatchObject({ id: 'joko-widodo', name: 'Joko Widodo', aliases: ['Jokowi'] })
})

test('an organisation or place in front of a name is not part of it', () => {
  const article = annotated(['Kepala Humas KAI Joni Santoso mengatakan jadwal berubah.', 'Bupati Sidoarjo Hasan Basri hadir.'])
  expect(listed(article.people)).toEqual(['Joni Santoso', 'Hasan Basri'])
})

test.each([
  ['streets', 'Kecelakaan terjadi di Jalan Jenderal Sudirman dan Jalan M.H. Thamrin, Jakarta, kemarin malam.'],
  ['a street with its initials run together', 'Jalur sepeda dibuka di Jalan M.H Thamrin, Jakarta, kemarin malam.'],
  ['a gate in small letters', 'Warga keluar melalui pintu FX Suharja menuju tempat parkir, Senin pagi.'],
  ['an airfield of two words', 'Pesawat itu mendarat di Lapangan Udara Yohanis Wirasena, Senin pagi.'],
])('what is called after people is none: %s', (_, text) => {
  expect(listed(people(text))).toEqual([])
})

test('two full names with brackets between them are a part and its actor, one that begins with a title is another name', () => {
  expect(listed(people('Film itu bercerita tentang Baskara Wiguna (Dimas Prakoso) yang pulang ke kampung bersama ibunya.'))).toEqual(['Baskara Wiguna', 'Dimas Prakoso'])
  expect(listed(people('Pesantren itu dipimpin KH Rahim Wicaksono (Gus Rahim) sejak tiga tahun lalu.'))).toEqual(['Rahim Wicaksono = Gus Rahim'])
})

test('what somebody is called as well belongs to him', () => {
  expect(listed(people('Polisi menangkap Ferdi Suharja alias Gondrong (22) di rumahnya, Senin malam.'))).toEqual(['Ferdi Suharja = Gondrong'])
})

test.each([
  ['behind the verb', '"Kami menolak rencana itu," kata Elang di lokasi.', ['Elang']],
  ['behind who it is', '"Kami menolak rencana itu," ujar orator demonstrasi, Lirin Zurwasa.', ['Lirin Zurwasa']],
  ['not a day', '"Kami menolak rencana itu," kata warga Depok, Senin.', []],
  ['not an office', '"Kami menolak rencana itu," kata Kapolres di lokasi.', []],
])('who is named as the speaker is somebody, however strange the name: %s', (_, text, names) => {
  expect(listed(people(text))).toEqual(names)
})

test('a name in the headline counts, without a place in the body', () => {
  const article = annotated(['Rina Hapsari mengundurkan diri dari jabatannya, kata juru bicaranya.'], { headline: 'Rina Hapsari Mundur' })
  expect(article.people[0]).toMatchObject({ name: 'Rina Hapsari', rel: 'about' })
})
