import { unescapeMarkup } from '../escape-markup.ts'
import { splitRules, splitSelectors } from './split-rules.ts'

/** What shows only when something changes, opens or moves. */
const laterUtility = /^\.(?:\w+\\:)?(?:shadow|transition|duration|cursor|outline|select|origin)\b/

/** Nobody points at, prints or selects anything before the whole style sheet has come, and an article has no form, table or code. */
const later = /:hover|:focus|:active|:target|:popover-open|:checked|::selection|::highlight|::backdrop|::placeholder|::file-selector|::details-content|::-webkit|:-moz|^(?:abbr|code|hr|pre|progress|select|small|sub|sup|table|textarea|kbd|samp|\[data-|:where\(select)/
const laterMedia = /^@media (?:print|\(hover|\(prefers-reduced-motion|\(forced-colors|\(prefers-contrast)/

/**
 * The part of a style sheet that pages need for their first paint: every rule whose classes all stand in them.
 * @param css the reader's whole style sheet, minified
 * @param pages their HTML
 */
export function pickFirstRules(css: string, pages: readonly string[]): string {
  const names = new Set(pages.flatMap(classesIn))
  const picked = pick(css, (name) => names.has(name))
  const isRead = (name: string) => picked.includes(`var(${name})`) || picked.includes(`var(${name},`)
  return splitRules(picked)
    .filter(({ prelude }) => !prelude.startsWith('@property') || isRead(prelude.split(' ')[1] ?? ''))
    .map(write)
    .join('')
}

function pick(css: string, isNamed: (name: string) => boolean): string {
  return splitRules(css)
    .map(({ prelude, body }) => {
      if (body === undefined || prelude.startsWith('@property')) return write({ prelude, body })
      if (laterMedia.test(prelude)) return ''
      if (/^@(?:media|supports|layer|container)/.test(prelude)) return writeFilled(prelude, pick(body, isNamed))
      if (prelude.startsWith('@')) return ''
      return writeFilled(splitSelectors(prelude).filter((selector) => !later.test(selector) && !laterUtility.test(selector) && classesOf(selector).every(isNamed)).join(','), body)
    })
    .join('')
}

const write = ({ prelude, body }: { prelude: string; body: string | undefined }) => (body === undefined ? `${prelude};` : `${prelude}{${body}}`)
const writeFilled = (prelude: string, body: string) => (prelude && body ? `${prelude}{${body}}` : '')

/** ".sm\:gap-x-7:where(.name)" → "sm:gap-x-7", "name". */
const classesOf = (selector: string) => [...selector.matchAll(/\.((?:\\[0-9a-f]{1,6} ?|\\.|[\w-]|[^\0-\x7f])+)/giu)].map(([, name = '']) => unescape(name))

const unescape = (name: string) => name.replace(/\\(?:([0-9a-f]{1,6}) ?|(.))/gi, (_, code: string | undefined, character: string) => (code ? String.fromCodePoint(Number.parseInt(code, 16)) : character))

/** The classes of all elements. */
const classesIn = (html: string) => [...html.matchAll(/ class="([^"]*)"/g)].flatMap(([, list = '']) => unescapeMarkup(list).split(/\s+/))
