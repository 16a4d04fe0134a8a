import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, brotliDecompressSync, constants, gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { compressFile } from '../../src/edition/compress-file.ts'
import { makeFolder } from './make-folder.ts'

const sizeAt = (text: string, quality: number) => brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).byteLength

/** A page of so many words, always the same ones. */
function makeText(words: number): string {
  let state = 7
  const next = () => (state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 1)
  return Array.from({ length: words }, () => ['pasar', 'sungai', 'warga', 'gubernur', 'banjir', 'jalan'][next() % 6] + String(next() % 900)).join(' ')
}

function compressPage(text: string, isNewest: boolean): { br: Buffer; gz: Buffer } {
  const folder = makeFolder()
  writeFileSync(join(folder, 'index.html'), text)
  compressFile(folder, 'index.html', undefined, isNewest)
  return { br: readFileSync(join(folder, 'index.html.br')), gz: readFileSync(join(folder, 'index.html.gz')) }
}

/** The first that is too large at one quality and not at another. */
const textBetween = (tooLargeAt: number, fitsAt: number) => {
  for (let words = 4000; ; words += 20) {
    const text = makeText(words)
    if (sizeAt(text, tooLargeAt) > 14_300 && sizeAt(text, fitsAt) < 14_100) return text
    if (sizeAt(text, tooLargeAt) > 20_000) throw new Error(`no text is too large at ${tooLargeAt} and fits at ${fitsAt}`)
  }
}

test('a new article that comes in the first packets as any page does is left at that', () => {
  const text = makeText(3000)
  expect(compressPage(text, true).br).toEqual(compressPage(text, false).br)
})

test('one that is too large for them is made smaller, and an old one is not', { timeout: 30_000 }, () => {
  const text = textBetween(5, 10)
  const [newest, old] = [compressPage(text, true), compressPage(text, false)]
  expect(newest.br.byteLength).toBeLessThanOrEqual(13_850)
  expect(old.br.byteLength).toBeGreaterThan(13_850)
  for (const { br, gz } of [newest, old]) expect([brotliDecompressSync(br).toString(), gunzipSync(gz).toString()]).toEqual([text, text])
})

test('one that never fits is as small as can be', { timeout: 30_000 }, () => {
  const text = makeText(12_000)
  expect(Math.abs(compressPage(text, true).br.byteLength - sizeAt(text, 11))).toBeLessThan(50)
})

test('a small file has no compressed form', () => {
  const folder = makeFolder()
  writeFileSync(join(folder, 'index.html'), 'Banjir')
  compressFile(folder, 'index.html')
  expect(readdirSync(folder)).toEqual(['index.html'])
})
