import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { minifySync } from 'vite'
import { exemplarPages } from './exemplar.ts'
import { pickFirstRules } from './pick-first-rules.ts'

/** The document that every page is, with nothing in it yet. */
export type Templates = {
  /** Of an article: what its first paint needs stands in it, the rest of the style sheet comes after. */
  article: string
  /** Of every other page: with its style sheet as a file. */
  page: string
}

/** What the browser runs before it has anything else, in this order. */
const bootParts = ['theme.js', 'start.js'] as const

const scriptTag = /\s*<script type="module"[^>]* src="([^"]+)"><\/script>/g
const preloadTag = /\s*<link rel="modulepreload"[^>]*>/g
const manifestTag = /\s*<link rel="manifest"[^>]* href="([^"]+)"[^>]*>/
const iconTag = /\s*<link rel="icon"[^>]* href="([^"]+)"[^>]*>/
const sheetTag = /\s*<link rel="stylesheet"[^>]* href="([^"]+)">/

/**
 * Makes the templates from the reader's built index.html: its module script is fetched by a small inline one after the
 * first paint.
 * @param parts folder of the inline script's parts
 * @param client folder of the built reader
 * @param fonts the @font-face rules, which stand in every page
 * @param print the HTML of an exemplar's page
 */
export async function makeTemplates(parts: string, client: string, fonts: string, print: (path: string) => Promise<string>): Promise<Templates> {
  const html = readFileSync(join(client, 'index.html'), 'utf8')
  const scripts = [...html.matchAll(scriptTag)].map(([, address = '']) => address)
  const [, sheet = ''] = sheetTag.exec(html) ?? []
  const [, manifest = ''] = manifestTag.exec(html) ?? []
  const [iconLink = '', icon = ''] = iconTag.exec(html) ?? []
  const script = scripts.at(-1)
  if (!script || !sheet || !manifest || !icon) throw new Error('the built index.html has no module script, style sheet, manifest or icon')
  const boot = minifySync('boot.js', bootParts.map((part) => readFileSync(join(parts, part), 'utf8')).join('\n')).code.trim()
  const bare = html.replaceAll(scriptTag, '').replaceAll(preloadTag, '')
  const bootTag = (attributes: string) => `<script data-script="${script}"${attributes}>${boot}</script>`
  const linked = `<link rel="stylesheet" crossorigin href="${sheet}">`
  const pages: string[] = []
  for (const path of exemplarPages) pages.push(await print(path))
  const inline = pickFirstRules(readAsset(client, sheet), pages)
  return {
    // whether an article can be installed is asked when it is read, not before; nor is its icon fetched before its picture is painted
    article: bare
      .replace(manifestTag, '')
      // without any, the browser would ask for /favicon.ico
      .replace(iconTag, '<link rel="icon" href="data:,">')
      .replace(sheetTag, () => `<style>${fonts}${inline}</style>${bootTag(` data-sheet="${sheet}" data-manifest="${manifest}" data-icon="${icon}"`)}<noscript>${iconLink.trim()}${linked}</noscript>`),
    page: bare.replace(sheetTag, () => `<style>${fonts}</style>${linked}${bootTag('')}`),
  }
}

/** A file of assets/ by its address, which begins with the edition's base. */
const readAsset = (client: string, address: string) => {
  const name = address.slice(address.lastIndexOf('/') + 1)
  return readFileSync(join(client, 'assets', name), 'utf8')
}
