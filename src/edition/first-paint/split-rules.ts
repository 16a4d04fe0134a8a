/** A rule of a style sheet as it stands there: what is before its braces and what is in them; a statement has no body. */
export type Rule = { prelude: string; body: string | undefined }

/** The rules of a minified style sheet (or of what is in the braces of "@media"), in order. */
export function splitRules(css: string): Rule[] {
  const rules: Rule[] = []
  let start = 0
  while (start < css.length) {
    const end = findOutside(css, start, '{;')
    if (end === css.length || css[end] === ';') rules.push({ prelude: css.slice(start, end).trim(), body: undefined })
    if (css[end] !== '{') {
      start = end + 1
      continue
    }
    const close = findClose(css, end)
    rules.push({ prelude: css.slice(start, end).trim(), body: css.slice(end + 1, close) })
    start = close + 1
  }
  return rules.filter(({ prelude }) => prelude !== '')
}

/** The selectors of a list: "a,b:is(c,d)" are two. */
export function splitSelectors(list: string): string[] {
  const selectors: string[] = []
  for (let start = 0; start <= list.length; ) {
    const end = findOutside(list, start, ',')
    selectors.push(list.slice(start, end).trim())
    start = end + 1
  }
  return selectors.filter(Boolean)
}

/** Where the next of these characters stands outside of strings, brackets and escapes; the end where there is none. */
function findOutside(css: string, start: number, wanted: string): number {
  let depth = 0
  for (let at = start; at < css.length; at += 1) {
    const character = css[at] ?? ''
    if (character === '\\') at += 1
    else if (character === '"' || character === "'") at = endOfString(css, at)
    else if (depth === 0 && wanted.includes(character)) return at
    else if ('(['.includes(character)) depth += 1
    else if (')]'.includes(character)) depth -= 1
  }
  return css.length
}

/** The brace that closes the one at `open`. */
function findClose(css: string, open: number): number {
  let depth = 0
  for (let at = open; at < css.length; at += 1) {
    const character = css[at]
    if (character === '\\') at += 1
    else if (character === '"' || character === "'") at = endOfString(css, at)
    else if (character === '{') depth += 1
    else if (character === '}' && (depth -= 1) === 0) return at
  }
  return css.length
}

function endOfString(css: string, open: number): number {
  for (let at = open + 1; at < css.length; at += 1) {
    if (css[at] === '\\') at += 1
    else if (css[at] === css[open]) return at
  }
  return css.length
}
