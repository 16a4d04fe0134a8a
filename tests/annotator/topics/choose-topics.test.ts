import { describe, expect, test } from 'vitest'
import { chooseTopics } from '../../../src/annotator/topics/choose-topics.ts'
import { draftOf, resourcesOf, type Names } from '../support/draft-of.ts'

const noNames: Names = { language: 'id', people: [], organisations: [], places: [] }

function topicsOf(headline: string, paragraphs: readonly string[], names: Partial<Names> = {}, more = {}) {
  const draft = draftOf(paragraphs, { ...noNames, ...names })
  const article = { ...draft.article, headline, ...more }
  const mentions = (list: typeof article.organisations) => list.map((entity) => ({ ...entity, mentions: draft.mentions.filter((mention) => mention.entity === entity.id).map((mention) => ({ block: 0, start: mention.start, end: mention.end })) }))
  const passages = draft.passages.map((passage, index) => (index === 0 ? { ...passage, text: headline, tokens: draftOf([headline], noNames).passages[1]?.tokens ?? [] } : passage))
  return chooseTopics({ ...draft, passages, article: { ...article, organisations: mentions(article.organisations), places: mentions(article.places) } }, resourcesOf(names.language ?? 'id')).article.topics
}

describe('topics', () => {
  test('a phrase of the list that the article keeps coming back to', () => {
    const topics = topicsOf('Kabut asap menutup Pelabuhan Sagu', ['Kabut asap datang sejak subuh.', 'Karena kabut asap itu, feri menunggu di dermaga.'])
    expect(topics).toContainEqual({ id: 'kabut-asap', name: 'Kabut Asap', source: 'extracted' })
  })

  test('two words repeated four times, though no list has them', () => {
    const topics = topicsOf('Anyaman rotan dari Lembah Pinus', ['Pasar anyaman rotan buka Sabtu.', 'Harga anyaman rotan naik.', 'Sekolah mengajarkan anyaman rotan.'])
    expect(topics.map((topic) => topic.name)).toContain('Anyaman Rotan')
  })

  test('the main organisation by its acronym, so that articles on one body share a topic', () => {
    const organisations = [{ name: 'Badan Pesisir Nusantara', aliases: ['BPN'] }]
    const topics = topicsOf('BPN menanam bakau', ['Badan Pesisir Nusantara (BPN) menanam bakau.', 'BPN mengajak sekolah.'], { organisations })
    expect(topics).toContainEqual({ id: 'bpn', name: 'BPN', source: 'extracted' })
  })

  test('an event by the word that its name begins with', () => {
    const topics = topicsOf('Piala Khatulistiwa 2026 dimulai', ['Piala Khatulistiwa 2026 dimulai hari ini.', 'Tiket Piala Khatulistiwa 2026 habis.'])
    expect(topics.map((topic) => topic.name)).toContain('Piala Khatulistiwa 2026')
  })

  test('two articles that word one matter differently share its topic', () => {
    const one = topicsOf('Karhutla meluas di Lembah Pinus', ['Karhutla terjadi sejak Senin.'])
    const other = topicsOf('Kebakaran hutan meluas', ['Kebakaran hutan itu padam.', 'Titik api masih ada.'])
    expect(one).toEqual([{ id: 'kebakaran-hutan-dan-lahan', name: 'Kebakaran Hutan dan Lahan', source: 'extracted' }])
    expect(other.map(({ id }) => id)).toContain('kebakaran-hutan-dan-lahan')
  })

  test('a contest by the word that its name ends with', () => {
    const topics = topicsOf('Rina Juara Nusantara Open', ['Rina menang di Nusantara Open pada hari Minggu.', 'Tahun depan Nusantara Open pindah kota.'])
    expect(topics.map((topic) => topic.name)).toContain('Nusantara Open')
  })

  test('words inside a name are no matter', () => {
    const organisations = [{ name: 'Komisi Banjir Nusantara', aliases: [] }]
    expect(topicsOf('Rapat tahunan', ['Komisi Banjir Nusantara berapat.', 'Komisi Banjir Nusantara memilih ketua.', 'Rapat Komisi Banjir Nusantara selesai.'], { organisations })).toEqual([])
  })

  test('neither people nor places nor capitals that nobody explains', () => {
    const organisations = [{ name: 'QXZ', aliases: [] }]
    const names = { organisations, places: [{ name: 'Lembah Pinus', aliases: [] }], people: [{ name: 'Rina Hapsari', aliases: ['Rina'] }] }
    expect(topicsOf('Rina Hapsari ke Lembah Pinus bersama QXZ', ['Rina tiba di Lembah Pinus.', 'QXZ mengantar Rina.', 'Rina meninggalkan Lembah Pinus, QXZ tidak.'], names)).toEqual([])
  })

  test('in English as well', () => {
    const topics = topicsOf('Ferry service resumes', ['The ferry left on Monday.', 'Ferries had waited for days.'], { language: 'en' })
    expect(topics.map((topic) => topic.name)).toEqual(['Ferries'])
  })

  test("the publisher's own come first and are not said twice", () => {
    const own = [{ id: 'kabut-asap', name: 'Kabut asap', source: 'publisher' as const }]
    const topics = topicsOf('Kabut asap menutup pelabuhan', ['Kabut asap datang.', 'Kabut asap pergi.'], {}, { topics: own })
    expect(topics.filter((topic) => topic.id.includes('asap'))).toEqual(own)
  })

  test('no general nouns, no verbs, no words said once', () => {
    const topics = topicsOf('Warga bertemu bupati', ['Warga menyampaikan harapan kepada bupati.', 'Pertemuan itu dihadiri warga dari tiga kampung.'])
    expect(topics).toEqual([])
  })

  test('at most six', () => {
    const organisations = ['Aba', 'Bela', 'Cara', 'Dena', 'Ela', 'Fira', 'Gala', 'Hana'].map((name) => ({ name: `Yayasan ${name}`, aliases: [] }))
    const text = organisations.map(({ name }) => name).join(', ')
    expect(topicsOf('Delapan yayasan', [text, text, text, text], { organisations }).length).toBeLessThanOrEqual(6)
  })
})
