import { expect, test } from 'vitest'
import { annotated, listed } from './names-of.ts'

test('countries and cities have their country and point', () => {
  const { places } = annotated(['Banjir melanda Surabaya, Jawa Timur, dan sejumlah kota di Malaysia.'])
  expect(listed(places)).toEqual(['Surabaya', 'Jawa Timur', 'Malaysia'])
  expect(places.map(({ country }) => country)).toEqual(['ID', 'ID', 'MY'])
  expect(places[0]?.coordinates?.map(Math.round)).toEqual([-7, 113])
})

test('a dateline is a place although the body does not name it', () => {
  const { places } = annotated(['Harga beras naik, kata pedagang di pasar.'], { dateline: 'Jakarta' })
  expect(places).toMatchObject([{ id: 'jakarta', name: 'Jakarta', mentions: [], country: 'ID' }])
})

test('a short form is known by its full name', () => {
  const { places } = annotated(['Menteri Pertahanan AS tiba di Jakarta dari Amerika Serikat.'])
  expect(listed(places)).toContain('Amerika Serikat = AS')
})

test('the word for the kind of place is no part of the mention', () => {
  const article = annotated(['Warga Kabupaten Sleman mengungsi. Hujan turun di Sleman sejak pagi.'])
  expect(listed(article.places)).toEqual(['Sleman'])
})

test('a place inside an organisation is no place', () => {
  const article = annotated(['Kepala Dinas Kesehatan Jawa Barat mengatakan obat sudah tersedia.', 'PT Maju Jaya Indonesia untung besar.'])
  expect(article.places).toEqual([])
})

test('money called after a country is no place', () => {
  expect(annotated(['Nilainya 20 juta dolar AS, kata juru bicara perusahaan itu.']).places).toEqual([])
})

test('a district of which there are several has a country, but no point, unless the article names its regency', () => {
  const doubtful = annotated(['Kebakaran terjadi di Kecamatan Sukajaya pada malam hari.']).places.find(({ name }) => name === 'Sukajaya')
  expect(doubtful?.coordinates).toBeUndefined()
})
