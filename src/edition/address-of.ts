import type { EditionSettings } from '../model/edition.ts'
import type { AddressOf } from './json-ld.ts'

/** The path at which the edition is served, with a slash at either end: "https://news.example/simak" → "/simak/". */
export function baseOf({ baseUrl }: Pick<EditionSettings, 'baseUrl'>): string {
  if (!baseUrl) return '/'
  const { pathname } = new URL(baseUrl)
  return pathname.endsWith('/') ? pathname : `${pathname}/`
}

/** Addresses are absolute where the edition knows its own, else they begin at the root. Letters of other scripts are percent-encoded. */
export function makeAddressOf(settings: EditionSettings): AddressOf {
  const base = baseOf(settings)
  if (!settings.baseUrl) return (path) => encodeURI(base + path)
  const { origin } = new URL(settings.baseUrl)
  const { href } = new URL(base, origin)
  // a sitemap has tens of thousands of such paths, of which nothing is to be encoded or taken away
  return (path) => (/^(?:\w[\w/-]*)?$/.test(path) ? href + path : new URL(base + path, origin).href)
}
