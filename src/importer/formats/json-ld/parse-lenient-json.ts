/**
 * JSON as pages have it: with comments around it, line breaks inside strings, commas before a closing bracket, "\'" escapes.
 * @returns undefined when it cannot be mended
 */
export function parseLenientJson(text: string): unknown {
  const bare = text.replace(/^\s*(?:\/\/\s*)?<!(?:--|\[CDATA\[)|(?:\/\/\s*)?(?:-->|\]\]>)\s*$/g, '').trim().replace(/;$/, '')
  for (const attempt of [bare, mend(bare), mend(bare.replace(/&quot;/g, '"').replace(/&amp;/g, '&'))])
    try {
      return JSON.parse(attempt) as unknown
    } catch {
      continue // the next attempt mends more
    }
  return undefined
}

/** Walks the text once, knowing whether it is inside a string. */
function mend(text: string): string {
  let inside = false
  let mended = ''
  for (let index = 0; index < text.length; index++) {
    const letter = text[index] ?? ''
    if (inside && letter === '\\') {
      const next = text[index + 1] ?? ''
      mended += /["\\/bfnrtu]/.test(next) ? letter + next : next
      index += 1
    } else if (letter === '"' && (!inside || closesString(text, index))) {
      inside = !inside
      mended += letter
    } else if (letter === '"') mended += '\\"'
    else if (inside && letter < ' ') mended += letter === '\n' ? '\\n' : ' '
    else if (!inside && letter === ',' && /^\s*[}\]]/.test(text.slice(index + 1, index + 50))) mended += ''
    else mended += letter
  }
  return mended
}

/** A quotation mark inside a string was not escaped unless a comma, colon or closing bracket follows. */
const closesString = (text: string, index: number) => /^\s*(?:[,:}\]]|$)/.test(text.slice(index + 1, index + 40))
