import type { EditionSettings } from '../model/edition.ts'
import { pages } from '../model/paths.ts'
import { baseOf } from './address-of.ts'

/** "icons/icon-192.png", "icons/icon-maskable-512.png", "icons/icon-monochrome.svg": what an icon is for is in its name. */
const iconName = /^icons\/icon(?:-(?<purpose>maskable|monochrome))?(?:-(?<size>\d+))?\.(?<ending>png|svg)$/

/** "screenshots/narrow-390x844.webp" (scripts/make-screenshots.ts) */
const screenshotName = /^screenshots\/(?<form>narrow|wide)(?:-\w+)?-(?<size>\d+x\d+)\.webp$/

/** Files that the reader's own library takes in (the same page takes what another app shares). */
const acceptedFiles = {
  'text/plain': ['.txt'],
  'text/markdown': ['.md', '.markdown'],
  'text/html': ['.html', '.htm'],
  'application/json': ['.json'],
  'application/rss+xml': ['.rss', '.xml'],
}

const ownArticles = 'own/'

const words = {
  id: { search: 'Cari', saved: 'Tersimpan', offline: 'Luring', own: 'Artikel sendiri', screenshot: 'Artikel dengan kutipan dan pembicaranya, dari edisi contoh' },
  en: { search: 'Search', saved: 'Saved', offline: 'Offline', own: 'Own articles', screenshot: 'An article with its quotes and their speakers, from the sample edition' },
} as const

/**
 * The web app manifest: it makes the edition installable under its own name. What stands in the edition's language stands in the
 * other too (`…_localized`, W3C Manifest's translations), for browsers that know it.
 * @param files of public/, among them icons and screenshots
 */
export function makeWebManifest(settings: EditionSettings, files: readonly string[]): unknown {
  const base = baseOf(settings)
  const [own, other] = settings.language.split('-')[0] === 'id' ? (['id', 'en'] as const) : (['en', 'id'] as const)
  const icons = files.flatMap((path) => {
    const { purpose = 'any', size, ending } = iconName.exec(path)?.groups ?? {}
    if (!ending) return []
    return [{ src: base + path, type: ending === 'svg' ? 'image/svg+xml' : 'image/png', sizes: size ? `${size}x${size}` : 'any', purpose }]
  })
  const screenshots = files.flatMap((path) => {
    const { form, size } = screenshotName.exec(path)?.groups ?? {}
    return form ? [{ src: base + path, type: 'image/webp', sizes: size, form_factor: form, label: words[own].screenshot }] : []
  })
  const shortcut = (name: 'search' | 'saved' | 'offline' | 'own', path: string) => ({
    name: words[own][name],
    name_localized: { [other]: words[other][name] },
    url: base + path,
    icons: [{ src: `${base}icons/icon-192.png`, sizes: '192x192', type: 'image/png' }],
  })
  return {
    id: base,
    name: settings.title,
    short_name: settings.title,
    ...(settings.tagline && { description: settings.tagline }),
    lang: settings.language,
    dir: 'auto',
    start_url: base,
    scope: base,
    display: 'standalone',
    display_override: ['standalone', 'minimal-ui'],
    background_color: '#fbf9f4',
    theme_color: '#fbf9f4',
    categories: ['news', 'magazines'],
    icons,
    screenshots,
    shortcuts: [shortcut('search', pages.search), shortcut('saved', pages.saved), shortcut('offline', pages.offline), shortcut('own', ownArticles)],
    launch_handler: { client_mode: ['navigate-existing', 'auto'] },
    share_target: { action: base + ownArticles, method: 'GET', enctype: 'application/x-www-form-urlencoded', params: { title: 'title', text: 'text', url: 'url' } },
    file_handlers: [{ action: base + ownArticles, accept: acceptedFiles }],
  }
}
