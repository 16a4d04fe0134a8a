import { isObject, listOf } from '../json-ld/find-news-article.ts'

/** A value deep in parsed data, or undefined: pick(item, 'media', 'contents', 0, 'url'). */
export function pick(value: unknown, ...path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((inner, key) => (typeof key === 'number' ? listOf(inner)[key] : isObject(inner) ? inner[key] : undefined), value)
}

/** The text at a place: a string, or the `value` of an object. "" counts as absent. */
export function pickText(value: unknown, ...path: readonly (string | number)[]): string | undefined {
  const found = pick(value, ...path)
  const text = typeof found === 'string' ? found : isObject(found) && typeof found.value === 'string' ? found.value : typeof found === 'number' ? String(found) : undefined
  return text === undefined || text.trim() === '' ? undefined : text
}

export const pickList = (value: unknown, ...path: readonly (string | number)[]): readonly unknown[] => listOf(pick(value, ...path))
