import { isObject, listOf, type JsonObject } from '../json-ld/find-news-article.ts'
import { pickText } from '../feed/pick.ts'

/** A text of an item with what it is for ("main", "lead", "caption") and its media type. */
export type NinjsText = { role: string; type: string; value: string }

/** ninjs 1.x wrote one name where 2.x and 3.x have a list: "byline" and "by", "person" and "people". Fields are looked up without case. */
export function fieldOf(item: JsonObject, ...names: readonly string[]): unknown {
  for (const name of names) {
    const key = Object.keys(item).find((candidate) => candidate.toLowerCase() === name)
    if (key !== undefined && item[key] !== undefined && item[key] !== null) return item[key]
  }
  return undefined
}

export const textField = (item: JsonObject, ...names: readonly string[]) => pickText(fieldOf(item, ...names))

/** "headlines" (2.x, 3.x), or "headline", "body_text", "body_xhtml" and the like (1.x), in one shape. */
export function textsOfField(item: JsonObject, plural: string, prefix: string): NinjsText[] {
  const listed = listOf(fieldOf(item, plural)).flatMap((entry): NinjsText[] => {
    const value = pickText(entry)
    return value ? [{ role: (isObject(entry) && pickText(entry, 'role')) || '', type: (isObject(entry) && (pickText(entry, 'contentType') ?? pickText(entry, 'contenttype'))) || '', value }] : []
  })
  const single = Object.entries(item).flatMap(([key, value]): NinjsText[] => {
    const match = new RegExp(`^${prefix}(?:_([a-z_]+))?$`, 'i').exec(key)
    if (!match || typeof value !== 'string' || value.trim() === '') return []
    const role = match[1] ?? ''
    return [{ role: role.replace(/_?(?:xhtml|html|text)$/, ''), type: /html/.test(role) ? 'text/html' : 'text/plain', value }]
  })
  return [...listed, ...single]
}

/** Pictures, videos and events that belong to an item: an object by name in 1.x, a list in later versions. */
export function associationsOf(item: JsonObject): { name: string; item: JsonObject }[] {
  const value = fieldOf(item, 'associations')
  const entries = Array.isArray(value) ? value.map((one: unknown): [string, unknown] => [pickText(one, 'name') ?? '', one]) : isObject(value) ? Object.entries(value) : []
  return entries.flatMap(([name, one]) => (isObject(one) ? [{ name, item: one }] : []))
}
