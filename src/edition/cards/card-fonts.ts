import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** The edition's own two fonts, as the pages have them. */
export type Font = 'serif' | 'sans'

/** A font's file of some scripts, and which characters it has: pairs of first and last code point. */
export type FontPart = { file: string; family: string; ranges: readonly (readonly [number, number])[] }

const packages = { serif: '@fontsource-variable/source-serif-4', sans: '@fontsource-variable/inter' } as const

/** The parts in the order in which they are asked for a character. */
export const fontParts: Record<Font, readonly FontPart[]> = { serif: listParts('serif'), sans: listParts('sans') }

function listParts(font: Font): FontPart[] {
  const folder = dirname(createRequire(import.meta.url).resolve(`${packages[font]}/package.json`))
  const name = packages[font].split('/')[1] ?? ''
  const ranges = JSON.parse(readFileSync(join(folder, 'unicode.json'), 'utf8')) as Record<string, string>
  return Object.entries(ranges)
    .sort(([a], [b]) => Number(b === 'latin') - Number(a === 'latin'))
    .map(([subset, text]) => ({ file: join(folder, 'files', `${name}-${subset}-wght-normal.woff2`), family: `${font} ${subset}`, ranges: readRanges(text) }))
}

/** "U+0000-00FF,U+0131" → [[0, 255], [305, 305]] */
function readRanges(text: string): (readonly [number, number])[] {
  return text.split(',').map((range) => {
    const [first = '', last = first] = range.trim().replace(/^U\+/, '').split('-')
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)]
  })
}
