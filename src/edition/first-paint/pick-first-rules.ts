import { splitRules, splitSelectors } from './split-rules.ts'

/** Nobody points at, prints or selects anything before the whole style sheet has come, and an article has no form, table or code. */
const later = /:hover|:focus|:active|:target|:popover-open|:checked|::selection|::highlight|::backdrop|::placeholder|::file-selector|::details-content|::-webkit|:-moz|^(?:abbr|code|hr|pre|progress|select|small|sub|sup|table|textarea|kbd|samp|\[data-|:where\(select)/
const laterMedia = /^@media (?:print|\(hover|\(prefers-reduced-motion|\(forced-colors|\(prefers-contrast)/

/**
 * The part of a style sheet that an article page needs for its first paint: every rule whose classes all stand in the
 * page's own script. Which article is shown makes no difference, so all article pages have the same sheet, and a page's
 * policy one hash.
 * @param css the reader's whole style sheet, minified
 * @param script the reader's first chunk, in which the class names of the article page stand
 */
export function pickFirstRules(css: string, script: string): string {
  const isNamed = namesIn(script)
  const picked = pick(css, isNamed)
  const isUsed = (name: string) => picked.split(name).length > 2
  return splitRules(picked)
    .filter(({ prelude }) => !/^@(?:property|keyframes)/.test(prelude) || isUsed(prelude.split(' ')[1] ?? ''))
    .map(write)
    .join('')
}

function pick(css: string, isNamed: (name: string) => boolean): string {
  return splitRules(css)
    .map(({ prelude, body }) => {
      if (body === undefined || /^@(?:property|keyframes)/.test(prelude)) return write({ prelude, body })
      if (laterMedia.test(prelude)) return ''
      if (/^@(?:media|supports|layer|container)/.test(prelude)) return writeFilled(prelude, pick(body, isNamed))
      if (prelude.startsWith('@')) return ''
      return writeFilled(splitSelectors(prelude).filter((selector) => !later.test(selector) && classesOf(selector).every(isNamed)).join(','), body)
    })
    .join('')
}

const write = ({ prelude, body }: { prelude: string; body: string | undefined }) => (body === undefined ? `${prelude};` : `${prelude}{${body}}`)
const writeFilled = (prelude: string, body: string) => (prelude && body ? `${prelude}{${body}}` : '')

/** ".sm\:gap-x-7:where(.name)" → "sm:gap-x-7", "name". */
const classesOf = (selector: string) => [...selector.matchAll(/\.((?:\\[0-9a-f]{1,6} ?|\\.|[\w-]|[^\0-\x7f])+)/giu)].map(([, name = '']) => unescape(name))

const unescape = (name: string) => name.replace(/\\(?:([0-9a-f]{1,6}) ?|(.))/gi, (_, code: string | undefined, character: string) => (code ? String.fromCodePoint(Number.parseInt(code, 16)) : character))

/** Does a class stand in the script, whole or as what a template begins with ("name-${kind}")? */
function namesIn(script: string): (name: string) => boolean {
  // a class may hold a quotation mark itself: "before:content-['·']"
  const whole = new Set([...script.split(/[\s"'`{}$]+/), ...script.split(/[\s"`]+/)])
  const beginnings = [...script.matchAll(/([\w-]+-)\$\{/g)].map(([, beginning = '']) => beginning)
  return (name) => whole.has(name) || beginnings.some((beginning) => name.startsWith(beginning))
}
