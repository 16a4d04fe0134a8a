import { expect, test } from 'vitest'
import { annotated, listed } from './names-of.ts'

const organisations = (...paragraphs: string[]) => listed(annotated(paragraphs).organisations)

test.each([
  ['a short form in brackets', 'Badan Pengawas Sungai (BPS) membuka posko. Menurut BPS, air mulai surut.', ['Badan Pengawas Sungai = BPS']],
  ['legal words left out', 'PT Maju Jaya Tbk membangun pabrik di Bekasi. Saham Maju Jaya naik.', ['PT Maju Jaya Tbk = Maju Jaya']],
  ['short words for long ones', 'Pemerintah Provinsi Jawa Barat menyiapkan dana. Pemprov Jabar meminta warga sabar.', ['Pemerintah Provinsi Jawa Barat = Pemprov Jabar']],
  ['a body and its place', 'Petugas Polres Sidoarjo menangkap dua orang. Polres Sidoarjo akan memeriksa mereka.', ['Polres Sidoarjo']],
])('%s', (_, text, expected) => {
  expect(organisations(text)).toEqual(expected)
})

test('laws and buildings are no organisations', () => {
  expect(organisations('Revisi UU Penyiaran dibahas. Laga digelar di Stadion Merdeka.')).toEqual([])
})
