import { expect, test } from 'vitest'
import { readResources } from '../../../src/annotator/resources.ts'
import { findPassages } from '../../../src/annotator/text/find-passages.ts'
import { findSentences } from '../../../src/annotator/text/find-sentences.ts'
import { articleOf } from '../support/article-of.ts'
import { resourceFiles } from '../support/resource-files.ts'

const split = (text: string, language = 'id') => {
  const draft = findSentences(findPassages(articleOf([text], { language })), readResources(resourceFiles, language))
  return draft.sentences.map((span) => text.slice(span.start, span.end))
}

test.each([
  ['a plain stop', 'Hujan turun di Bogor. Warga mengungsi.', ['Hujan turun di Bogor.', 'Warga mengungsi.']],
  ['ranks and titles', 'Kombes Pol. Budi Santoso dan dr. Rina datang. AKP Joni tidak.', ['Kombes Pol. Budi Santoso dan dr. Rina datang.', 'AKP Joni tidak.']],
  ['initials', 'Menurut M. Syarief, harga naik. H. M. Rahmat setuju.', ['Menurut M. Syarief, harga naik.', 'H. M. Rahmat setuju.']],
  ['money and decimals', 'Harganya Rp. 7.000 per kilo, naik 2.5 persen. Itu mahal.', ['Harganya Rp. 7.000 per kilo, naik 2.5 persen.', 'Itu mahal.']],
  ['a company', 'PT. Maju Jaya rugi. Sahamnya turun.', ['PT. Maju Jaya rugi.', 'Sahamnya turun.']],
  ['an abbreviation that may end', 'Ia membeli beras, gula, dst. Menurut dia semua naik.', ['Ia membeli beras, gula, dst.', 'Menurut dia semua naik.']],
  ['stops within quotation marks', '"Saya tahu. Dia pergi," kata Rina. Ia menangis.', ['"Saya tahu. Dia pergi," kata Rina.', 'Ia menangis.']],
  ['a stop before the closing mark', '“Saya tahu.” Dia pergi.', ['“Saya tahu.”', 'Dia pergi.']],
  ['a question and its cue', '"Apa itu?" tanya Budi. Semua diam.', ['"Apa itu?" tanya Budi.', 'Semua diam.']],
  ['a lost space', 'Rapat selesai.Kemudian mereka pulang.', ['Rapat selesai.', 'Kemudian mereka pulang.']],
  ['an unclosed quotation mark', '"Saya tahu. Dia pergi', ['"Saya tahu.', 'Dia pergi']],
  ['addresses', 'Dikutip dari Kabar.com pukul 11.30 WIB. Ia pulang.', ['Dikutip dari Kabar.com pukul 11.30 WIB.', 'Ia pulang.']],
])('%s', (_, text, sentences) => {
  expect(split(text)).toEqual(sentences)
})

test('English has its own abbreviations', () => {
  expect(split('Mr. Smith flew to St. Petersburg. He left at 7 p.m. The U.S. Senate met.', 'en')).toEqual([
    'Mr. Smith flew to St. Petersburg.',
    'He left at 7 p.m.',
    'The U.S. Senate met.',
  ])
})

test('a language without a folder still has sentences', () => {
  expect(split('Guten Tag. Es regnet.', 'de')).toEqual(['Guten Tag.', 'Es regnet.'])
})
