import { expect, test } from 'vitest'
import { findNames } from '../../../src/annotator/entities/find-names.ts'
import { letterRuns, readNameLetters, writeNameLetters } from '../../../src/annotator/entities/name-letters.ts'
import { kindCount } from '../../../src/annotator/entities/name-labels.ts'
import { draftOf, resourcesOf } from '../support/draft-of.ts'
import { annotated, listed } from './names-of.ts'

const people = (...paragraphs: string[]) => listed(annotated(paragraphs).people)

test.each([
  ['things that are sold', 'Telepon pintar Zenova Prime mulai dijual di Jakarta. Zenova Prime memakai layar lipat.'],
  ['food', 'Warung Sambal Meledak kini menjual Nasi Bakar Rindu dan Es Cendol Manja di Bandung.'],
  ['titles, always in quotation marks', 'Lagu "Kirana Sagita" dan "Melati Senja" dirilis kemarin. Penonton menyanyikan "Kirana Sagita" bersama-sama.'],
  ['degrees behind a name', 'Pengukuhan itu dihadiri para dokter, Sp.M., dan para sarjana hukum, SH, MH, di Bandung.'],
  ['signs of the zodiac', 'Ramalan hari ini untuk Aries, Taurus, Gemini, dan Scorpio.'],
])('%s are no people', (_, text) => {
  expect(people(text)).toEqual([])
})

test.each([
  ['a word of hers', 'Zurmiyati mengatakan pasar itu ramai sejak pagi.', 'Zurmiyati'],
  ['a title', 'Kapolsek Garut AKP Kwertan menangkap pelaku.', 'Kwertan'],
  ['an age', 'Korban adalah Kwertina Suharja (34), warga Bandung.', 'Kwertina Suharja'],
])('%s makes an unknown name a person', (_, text, name) => {
  expect(people(text)).toEqual([name])
})

test('each word has a likelihood for each kind, and they add up to one', () => {
  const text = 'Gubernur Bali Rina Hapsari bertemu petugas Polres Sidoarjo pada hari Senin, lalu hujan turun sampai malam di sana.'
  const draft = findNames(draftOf([text], { language: 'id', people: [], places: [], organisations: [] }), resourcesOf('id'))
  const likely = draft.likely?.get(1) ?? new Float32Array()
  const tokens = draft.passages[1]?.tokens ?? []
  expect(likely).toHaveLength(tokens.length * kindCount)
  tokens.forEach((_, at) => expect(likely.subarray(at * kindCount, (at + 1) * kindCount).reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 4))
  const rina = tokens.findIndex((token) => token.text === 'Rina')
  expect(likely[rina * kindCount + 1]).toBeGreaterThan(0.9)
})

test('letters are read as they were written', () => {
  const weights = new Float64Array(64)
  for (const run of letterRuns('wati', 64)) weights[run] = 0.5
  const judge = readNameLetters(writeNameLetters(-1, weights))
  expect(judge('Wati')).toBeGreaterThan(judge('xyz'))
  expect([judge('KPK2'), judge('di')]).toEqual([0, 0])
})
