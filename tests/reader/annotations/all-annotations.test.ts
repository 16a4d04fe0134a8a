import { expect, test } from 'vitest'
import { groupAnnotations } from '../../../src/reader/annotations/group-annotations.ts'
import { writeAnnotations } from '../../../src/reader/annotations/write-annotations.ts'

const annotation = (id: string, article: string, exact: string, start: number, note?: string) => ({
  id, article, headline: `Berita *${article}*`, language: 'id', exact, prefix: '', suffix: '', start, end: start + exact.length, note,
  made: `2026-11-02T03:00:0${id}.000Z`, changed: '2026-11-02T03:00:00.000Z',
})
const all = [annotation('1', 'pasar', 'Ikan segar\ndari hulu', 50), annotation('2', 'rel', 'Kereta malam', 5, 'Élok [sekali]'), annotation('3', 'pasar', 'Perahu', 4)]

test('by article, what was marked last first, in the order of the text', () => {
  expect(groupAnnotations(all).map(({ article, annotations }) => [article, ...annotations.map(({ id }) => id)])).toEqual([['pasar', '3', '1'], ['rel', '2']])
})

test.each([
  ['elok', ['2']],
  ['IKAN hulu', ['1']],
  ['pasar', ['3', '1']],
  ['ikan kereta', []],
])('"%s" is found in passages, notes and headlines', (asked, ids) => {
  expect(groupAnnotations(all, asked).flatMap(({ annotations }) => annotations.map(({ id }) => id))).toEqual(ids)
})

test('as Markdown: passages are quotations, notes stand below, signs are signs', () => {
  expect(writeAnnotations('Catatan', groupAnnotations(all), (article) => `https://x.test/${article}/`)).toBe(
    '# Catatan\n\n## [Berita \\*pasar\\*](https://x.test/pasar/)\n\n> Perahu\n\n> Ikan segar\n> dari hulu\n\n## [Berita \\*rel\\*](https://x.test/rel/)\n\n> Kereta malam\n\nÉlok \\[sekali\\]\n',
  )
})
