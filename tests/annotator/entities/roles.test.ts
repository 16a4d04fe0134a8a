import { describe, expect, test } from 'vitest'
import { findRoles } from '../../../src/annotator/entities/find-roles.ts'
import { draftOf, resourcesOf } from '../support/draft-of.ts'

type Case = readonly [sentence: string, people: readonly string[], roles: readonly (string | undefined)[]]

const read = (language: string, sentence: string, people: readonly string[]) => {
  const named = { language, people: people.map((name) => ({ name, aliases: [] })), organisations: [], places: [] }
  return findRoles(draftOf([sentence], named), resourcesOf(language)).article.people.map(({ role }) => role)
}

const indonesian: readonly Case[] = [
  ['Ketua KNSL Yohanes Lewokeda mengatakan ikan melimpah.', ['Yohanes Lewokeda'], ['Ketua KNSL']],
  ['“Kami siap,” kata Siti Aminah, ketua koperasi, di Kupang.', ['Siti Aminah'], ['ketua koperasi']],
  ['“Kami siap,” kata Siti Aminah, ketua koperasi di Kupang, Senin.', ['Siti Aminah'], ['ketua koperasi']],
  ['Juru bicara RNR, Nadia Wirakesuma, mengatakan tarif tetap.', ['Nadia Wirakesuma'], ['Juru bicara RNR']],
  ['Rofik Hidayat (45), petani bawang, menjual sawahnya.', ['Rofik Hidayat'], ['petani bawang']],
  ['Polisi menangkap Rofik Hidayat (45) warga Dusun Karang.', ['Rofik Hidayat'], ['warga Dusun Karang']],
  ['Dewi Laras selaku ketua panitia mengatakan acara ditunda.', ['Dewi Laras'], ['ketua panitia']],
  ['Dewi Laras, yang juga dosen Universitas Tirta, hadir.', ['Dewi Laras'], ['dosen Universitas Tirta']],
  ['Dewi Laras, yang memimpin tim penyelamat, tiba kemarin.', ['Dewi Laras'], ['pemimpin tim penyelamat']],
  ['Gudang itu dikelola adik Yohanes, Maria Lewokeda, sejak Mei.', ['Yohanes', 'Maria Lewokeda'], [undefined, 'adik Yohanes']],
  ['Masinis yang membawa kereta itu, Teguh Marsudiono, mengaku lelah.', ['Teguh Marsudiono'], ['Masinis']],
  ['Insinyur kebencanaan dari Institut Hirose, Kenji Morishige, datang.', ['Kenji Morishige'], ['Insinyur kebencanaan dari Institut Hirose']],
  ['Menurut penyuluh pertanian Irmawati Tebesari, hujan terlambat.', ['Irmawati Tebesari'], ['penyuluh pertanian']],
  ['Wakil Ketua Umum Paguyuban Batik, H. Mochammad Maksum meminta waktu.', ['Mochammad Maksum'], ['Wakil Ketua Umum Paguyuban Batik']],
  ['Yayasan itu didirikan Ratna Sari, SpKK, seorang dokter kulit, pada 2001.', ['Ratna Sari'], ['dokter kulit']],
  ['Direktur Minuman, Tembakau, dan Penyegar Kementerian Dagang, Supriadi berpandangan lain.', ['Supriadi'], ['Direktur Minuman, Tembakau, dan Penyegar Kementerian Dagang']],
  // What is no role:
  ['Kepada Rofik Hidayat, polisi mengatakan tidak tahu.', ['Rofik Hidayat'], [undefined]],
  ['Selain Rofik Hidayat, warga memperbaiki jembatan.', ['Rofik Hidayat'], [undefined]],
  ['Hadir Rofik Hidayat, pejabat, dan tamu lain.', ['Rofik Hidayat'], [undefined]],
  ['Istri Rofik Hidayat menangis.', ['Rofik Hidayat'], [undefined]],
  ['Saat itu penumpang panik, Rofik Hidayat mengatakan semua selamat.', ['Rofik Hidayat'], [undefined]],
  ['Sosok Rofik Hidayat dikenang.', ['Rofik Hidayat'], [undefined]],
]

const english: readonly Case[] = [
  ['“We are ready,” said Ana Berg, a nurse at the clinic.', ['Ana Berg'], ['nurse at the clinic']],
  ['Ana Berg, who heads the farmers’ group, left early.', ['Ana Berg'], ['head of the farmers’ group']],
  ['Ana Berg, 45, a farmer from Linden, said the rain was late.', ['Ana Berg'], ['farmer from Linden']],
  ['Ana Berg, the cooperative’s chairwoman, said most plots were small.', ['Ana Berg'], ['chairwoman']],
  ['“It helps,” said the cooperative’s chairman, Leo Berg.', ['Leo Berg'], ['chairman']],
  ['RNR president director Leo Berg told reporters so.', ['Leo Berg'], ['RNR president director']],
  ['Transport economist Leo Berg of the university noted it.', ['Leo Berg'], ['Transport economist']],
  ['At the port, inspector Leo Berg has been checking files.', ['Leo Berg'], ['inspector']],
  ['He met economist Leo Berg there.', ['Leo Berg'], ['economist']],
  ['Leo Berg, director of the Akar Foundation, said so.', ['Leo Berg'], ['director of the Akar Foundation']],
  ['Ana’s mother, Kaja Berg, travelled by rail.', ['Ana', 'Kaja Berg'], [undefined, 'Ana’s mother']],
  ['Leo Berg, the store’s manager and the chairman’s brother, agreed.', ['Leo Berg'], ['manager']],
  // What is no role:
  ['To Leo Berg, police said nothing.', ['Leo Berg'], [undefined]],
  ['Leo Berg, his wife and two friends left.', ['Leo Berg'], [undefined]],
  ['Leo Berg, who had never been there, left.', ['Leo Berg'], [undefined]],
]

describe('what people are, as the article words it', () => {
  test.each(indonesian)('%s', (sentence, people, roles) => expect(read('id', sentence, people)).toEqual(roles))
  test.each(english)('%s', (sentence, people, roles) => expect(read('en', sentence, people)).toEqual(roles))
})
