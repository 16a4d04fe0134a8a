import { baseOf, makeAddressOf } from './address-of.ts'
import { escapeMarkup } from './escape-markup.ts'
import type { EditionSettings } from '../model/edition.ts'
import type { FileWriter } from './file-writer.ts'
import type { Redirect } from './read-redirects.ts'

const forever = 'public, max-age=31536000, immutable'

/**
 * What static hosts read: `_headers` (what may be kept for ever) and `_redirects`, in the format of Netlify and Cloudflare Pages; and for
 * hosts that know neither, a page at each old address that leads on. For nginx and Caddy see docs/hosting.md.
 */
export function writeForHosts(settings: EditionSettings, redirects: readonly Redirect[], writer: FileWriter): void {
  const base = baseOf(settings)
  const kept = ['assets/*', 'cards/*', ...listBundles(writer)]
  const secure = '/*\n  X-Content-Type-Options: nosniff\n  Referrer-Policy: strict-origin-when-cross-origin\n  Cross-Origin-Opener-Policy: same-origin\n'
  writer.write('_headers', [secure, ...kept.map((path) => `${base}${path}\n  Cache-Control: ${forever}\n`)].join('\n'))
  // an address that is in use again leads nowhere else
  const renamed = redirects.filter(({ from }) => [`data/${from.slice(0, -1)}.json`, `data/${from}index.json`].every((path) => writer.hashOfFile(path) === undefined))
  if (renamed.length === 0) return
  writer.write('_redirects', renamed.map(({ from, to }) => `${encodeURI(base + from)} ${encodeURI(base + to)} 301\n`).join(''))
  const addressOf = makeAddressOf(settings)
  for (const { from, to } of renamed) {
    const address = escapeMarkup(addressOf(to))
    writer.write(
      `${from}index.html`,
      `<!doctype html>\n<html lang="${settings.language}"><head><meta charset="utf-8"><title>${escapeMarkup(settings.title)}</title><meta name="robots" content="noindex"><link rel="canonical" href="${address}"><meta http-equiv="refresh" content="0; url=${address}"></head><body><p><a href="${address}">${address}</a></p></body></html>\n`,
    )
  }
}

/** Each by its name: a pattern for all of them would keep the names that are suggested for ever too, and those change. */
function listBundles(writer: FileWriter): string[] {
  const folders = new Set<string>()
  for (const path of writer.files.paths()) {
    const folder = path.startsWith('search/') ? /^search\/\d+-\d+-[0-9a-f]{10}\//.exec(path)?.[0] : undefined
    if (folder) folders.add(folder)
  }
  return [...folders].sort().map((folder) => `${folder}*`)
}
