import type { EditionSettings } from '../model/edition.ts'
import { baseOf } from './address-of.ts'

/** "icons/icon-192.png", "icons/icon-maskable-512.png", "icons/icon.svg": what an icon is for is in its name. */
const iconName = /^icons\/icon(?<maskable>-maskable)?(?:-(?<size>\d+))?\.(?<ending>png|svg)$/

/**
 * The web app manifest: it makes the edition installable under its own name.
 * @param files of public/, among them the icons
 */
export function makeWebManifest(settings: EditionSettings, files: readonly string[]): unknown {
  const base = baseOf(settings)
  const icons = files.flatMap((path) => {
    const { maskable, size, ending } = iconName.exec(path)?.groups ?? {}
    if (!ending) return []
    return [{ src: base + path, type: ending === 'svg' ? 'image/svg+xml' : 'image/png', sizes: size ? `${size}x${size}` : 'any', purpose: maskable ? 'maskable' : 'any' }]
  })
  return {
    id: base,
    name: settings.title,
    short_name: settings.title,
    ...(settings.tagline && { description: settings.tagline }),
    lang: settings.language,
    start_url: base,
    scope: base,
    display: 'standalone',
    background_color: '#fbf9f4',
    theme_color: '#fbf9f4',
    categories: ['news'],
    icons,
  }
}
