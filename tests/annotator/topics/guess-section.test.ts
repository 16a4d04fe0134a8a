import { expect, test } from 'vitest'
import { findSection } from '../../../src/annotator/topics/guess-section.ts'
import { readSectionModel, writeSectionModel } from '../../../src/annotator/topics/section-model.ts'
import { draftOf, resourcesOf } from '../support/draft-of.ts'

const names = { language: 'id', people: [], organisations: [], places: [] }
const sport = ['Gol menit akhir membawa tuan rumah menang di laga pekan kedua liga.', 'Pelatih memuji penyerang dan kiper timnya seusai pertandingan di stadion.', 'Klub itu naik ke puncak klasemen dengan selisih gol.']

test('a section where the words leave no doubt', () => {
  expect(findSection(draftOf(sport, names), resourcesOf('id')).article.section).toBe('Olahraga')
})

test("the source's own section stays", () => {
  const draft = draftOf(sport, names)
  expect(findSection({ ...draft, article: { ...draft.article, section: 'Kolom' } }, resourcesOf('id')).article.section).toBe('Kolom')
})

test('none where it is not sure', () => {
  expect(findSection(draftOf(['Pagi itu hujan turun pelan.'], names), resourcesOf('id')).article.section).toBeUndefined()
})

test('none in a language without a model', () => {
  expect(findSection(draftOf(['The striker scored.'], { ...names, language: 'en' }), resourcesOf('en')).article.section).toBeUndefined()
})

test('a model is read as it was written, in steps of 0.1', () => {
  const model = { sections: ['Satu', 'Dua'], bias: [0.5, -0.5], weights: new Map([['gol', [1.2, -3]], ['harga', [0, 0.1]]]) }
  const read = readSectionModel(writeSectionModel(model))
  expect(read?.sections).toEqual(model.sections)
  expect(read?.weights.get('gol')?.map((value) => Math.round(value * 10) / 10)).toEqual([1.2, -3])
})
