import { collapseBlanks } from '../../characters/collapse-blanks.ts'
import { findNewsArticles, isObject, type JsonObject } from '../json-ld/find-news-article.ts'
import { parseLenientJson } from '../json-ld/parse-lenient-json.ts'
import { readNewsArticle, type ArticleData } from '../json-ld/read-news-article.ts'
import { resolveLink } from './collect-inline.ts'
import type { ImportContext } from '../../import-context.ts'
import type { Translation } from '../../raw-article.ts'

/** A page's statements about itself: JSON-LD, `<meta>` by lower-case name or property, canonical address. */
export type PageData = {
  article?: ArticleData
  /** Also `articleBody`, for pages that have the text only there. */
  json?: JsonObject
  meta: ReadonlyMap<string, readonly string[]>
  canonical?: string
  language?: string
  translations: Translation[]
  /** JSON-LD that could not be read even with mending. */
  broken: string[]
}

export function readPageData(document: Document, address: string | undefined, context: ImportContext): PageData {
  const broken: string[] = []
  const found = [...document.querySelectorAll('script[type="application/ld+json" i]')].flatMap((script) => {
    const text = script.textContent ?? ''
    const value = parseLenientJson(text)
    if (value === undefined && text.trim() !== '') broken.push(text.trim().slice(0, 120))
    return findNewsArticles(value)
  })
  const json = chooseArticle(found)
  const meta = new Map<string, string[]>()
  for (const element of document.querySelectorAll('meta[content]')) {
    const name = (element.getAttribute('property') ?? element.getAttribute('name') ?? element.getAttribute('itemprop') ?? '').toLowerCase()
    const content = collapseBlanks(element.getAttribute('content') ?? '')
    if (name !== '' && content !== '') meta.set(name, [...(meta.get(name) ?? []), content])
  }
  const canonical = resolveLink(document.querySelector('link[rel="canonical" i]')?.getAttribute('href') ?? null, address) ?? meta.get('og:url')?.[0]
  const language = document.documentElement?.getAttribute('lang')?.trim().replace('_', '-')
  return {
    ...(json ? { json, article: readNewsArticle(json, context) } : {}),
    meta,
    ...(canonical && /^https?:\/\/\S+$/i.test(canonical) ? { canonical } : {}),
    ...(language && /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(language) ? { language } : {}),
    translations: readTranslations(document, address),
    broken,
  }
}

/** `<link rel="alternate" hreflang="en" href="…">`; "x-default" is one of the others again. */
const readTranslations = (document: Document, address: string | undefined): Translation[] =>
  [...document.querySelectorAll('link[rel~="alternate" i][hreflang]')].flatMap((link) => {
    const [language, url] = [link.getAttribute('hreflang')?.trim() ?? '', resolveLink(link.getAttribute('href'), address)]
    return url && /^https?:/i.test(url) && language !== '' && language !== 'x-default' ? [{ url, language }] : []
  })

/** A page may list other articles too; its own is the one that says most of itself. */
function chooseArticle(found: readonly JsonObject[]): JsonObject | undefined {
  const telling = ['headline', 'datePublished', 'author', 'articleBody', 'publisher', 'image']
  const weigh = (data: JsonObject) => telling.filter((key) => data[key] !== undefined).length + (isObject(data.publisher) ? 1 : 0)
  return found.reduce<JsonObject | undefined>((best, data) => (best === undefined || weigh(data) > weigh(best) ? data : best), undefined)
}
