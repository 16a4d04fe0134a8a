import { array, assert, constantFrom, integer, property, tuple } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { textAt } from '../../../src/model/block-text.ts'
import { findQuotes } from '../../../src/annotator/quotes/find-quotes.ts'
import { draftOf, resourcesOf } from '../support/draft-of.ts'

/** Marks that open and close, as pages set them: straight, curly, low, angled, doubled singles, and what editors and scrapers mix. */
const doubled = [['"', '"'], ['“', '”'], ['„', '“'], ['„', '”'], ['«', '»'], ['»', '«'], ['``', "''"], ['“', '"'], ['"', '”'], ['”', '”']] as const
const single = [['‘', '’'], ["'", "'"]] as const
const wordList = ['kami', 'sudah', 'menunggu', 'kapal', 'sejak', 'pagi', 'dan', 'belum', 'ada', 'kabar', 'dari', 'pelabuhan', 'hari', 'ini', 'air', 'naik', 'lagi', 'ke', 'jalan', 'desa']

const words = tuple(constantFrom('Kami', 'Warga', 'Hari', 'Air'), array(constantFrom(...wordList), { minLength: 5, maxLength: 14 })).map(([first, rest]) => [first, ...rest].join(' '))
const marks = constantFrom(...doubled, ...single)
const cue = constantFrom('kata Ratna', 'ujar Ratna', 'katanya', 'ucap dia', 'Ratna menambahkan')

const namesOf = { language: 'id', people: [{ name: 'Ratna', aliases: [] }], organisations: [], places: [] }
const resources = resourcesOf('id')
const directOf = (...paragraphs: string[]) => {
  const { article } = findQuotes(draftOf(paragraphs, namesOf), resources)
  return article.quotes.filter(({ kind }) => kind === 'direct').map(({ content }) => content.map((span) => textAt(article.body, span)))
}

describe('whatever the marks, the words between them are the quote', () => {
  test('one, with its cue behind', () => {
    assert(
      property(words, marks, cue, (said, [open, close], by) => {
        expect(directOf(`${open}${said},${close} ${by}.`)).toEqual([[`${said},`]])
      }),
    )
  })

  test('one, with its cue before', () => {
    assert(
      property(words, marks, (said, [open, close]) => {
        expect(directOf(`Ratna mengatakan, ${open}${said}.${close}`)).toEqual([[`${said}.`]])
      }),
    )
  })

  test('two in a paragraph, and plain sentences around them', () => {
    assert(
      property(words, words, marks, cue, (first, second, [open, close], by) => {
        expect(directOf(`Rapat dibuka pagi. ${open}${first},${close} ${by}. Hujan turun. ${open}${second},${close} kata Ratna.`)).toEqual([[`${first},`], [`${second},`]])
      }),
    )
  })

  test('one that its attribution interrupts', () => {
    assert(
      property(words, words, marks, (first, second, [open, close]) => {
        const rest = second.toLowerCase()
        expect(directOf(`${open}${first},${close} kata Ratna, ${open}${rest}.${close}`)).toEqual([[`${first},`, `${rest}.`]])
      }),
    )
  })

  test('one that runs over paragraphs, each opened again and only the last closed', () => {
    const opening = constantFrom(...doubled.filter(([open]) => open !== '”' && open !== '»'))
    assert(
      property(array(words, { minLength: 2, maxLength: 4 }), opening, (said, [open, close]) => {
        const paragraphs = said.map((text, at) => (at === said.length - 1 ? `${open}${text},${close} kata Ratna.` : `${open}${text}.`))
        expect(directOf(...paragraphs)).toEqual([said.map((text, at) => (at === said.length - 1 ? `${text},` : `${text}.`))])
      }),
    )
  })

  test('one inside another stays among its words', () => {
    const nested = constantFrom(['"', '"', "'", "'"], ['“', '”', '‘', '’'], ["'", "'", '"', '"'], ['‘', '’', '“', '”'], ['«', '»', '“', '”'], ['“', '”', '«', '»'])
    assert(
      property(words, words, nested, (outer, inner, [open = '', close = '', innerOpen = '', innerClose = '']) => {
        const said = `${outer} bilang ${innerOpen}${inner}${innerClose} berkali-kali`
        expect(directOf(`${open}${said},${close} kata Ratna.`)).toEqual([[`${said},`]])
      }),
    )
  })

  test('a stray mark in one paragraph harms none of the others', () => {
    assert(
      property(words, constantFrom(...doubled), words, integer({ min: 0, max: 1 }), (said, [open, close], plain, at) => {
        const stray = at === 0 ? `${plain}" dan seterusnya.` : `${plain} ”.`
        expect(directOf(stray, `${open}${said},${close} kata Ratna.`)).toEqual([[`${said},`]])
      }),
    )
  })
})

describe('what stands in marks and is no quote, whatever the marks', () => {
  test.each(['Film MARKSLaut yang TenangMARKE tayang Sabtu.', 'Ia dijuluki MARKSsi AnginMARKE oleh temannya.', 'Kata MARKSsukuMARKE punya banyak arti.', 'Jaringan itu disebut MARKSpagar hidupMARKE sejak lama.'])('%s', (sentence) => {
    for (const [open, close] of [...doubled, ...single]) expect(directOf(sentence.replace('MARKS', open).replace('MARKE', close))).toEqual([])
  })
})
