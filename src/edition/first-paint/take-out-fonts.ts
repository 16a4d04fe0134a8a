import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { splitRules } from './split-rules.ts'

/**
 * Takes the @font-face rules out of the reader's style sheet, for they stand in every page. In a sheet that comes after the
 * first paint they would be new fonts to the browser, which it then has in its cache: it would set the text anew, and move it.
 * @param client folder of the built reader; its style sheet is written anew
 * @returns the rules
 */
export function takeOutFonts(client: string): string {
  const assets = join(client, 'assets')
  return readdirSync(assets)
    .filter((name) => name.endsWith('.css'))
    .map((name) => {
      const rules = splitRules(readFileSync(join(assets, name), 'utf8')).map(({ prelude, body }) => ({ isFont: prelude === '@font-face', text: body === undefined ? `${prelude};` : `${prelude}{${body}}` }))
      const textOf = (isFont: boolean) => rules.filter((rule) => rule.isFont === isFont).map(({ text }) => text).join('')
      writeFileSync(join(assets, name), textOf(false))
      return textOf(true)
    })
    .join('')
}
