import { readFileSync } from 'node:fs'

/** A class of schema.org: those it is a kind of, and what may be said of it with the classes that may stand there. */
type Class = { kindOf: readonly string[]; properties: ReadonlyMap<string, readonly string[]> }

/**
 * schema.org's vocabulary, as schema-dts writes it from schema.org's own definition: `interface ArticleBase extends CreativeWorkBase`
 * with its properties, and `interface ArticleLeaf extends ArticleBase` with its name.
 */
function readVocabulary(): ReadonlyMap<string, Class> {
  const text = readFileSync(new URL('schema.d.ts', import.meta.resolve('schema-dts')), 'utf8')
  const classes = new Map<string, Class>()
  for (const [, name = '', kinds = '', body = ''] of text.matchAll(/^(?:export )?interface (\w+) extends ([^{]+)\{([\s\S]*?)^\}/gm)) {
    const properties = [...body.matchAll(/^ {4}"(\w+)"\?: SchemaValue<([^,]+), "/gm)].map(([, property = '', range = '']) => [property, range.split('|').map((one) => one.trim())] as const)
    classes.set(name, { kindOf: kinds.split(',').map((kind) => kind.trim()), properties: new Map(properties) })
  }
  return classes
}

const vocabulary = readVocabulary()

/** A class and all that it is a kind of, the nearest first. */
function lineOf(name: string): string[] {
  const own = vocabulary.get(name)
  return own ? [name, ...own.kindOf.flatMap(lineOf)] : []
}

/** What schema.org takes for plain text, and in which form. */
const texts: Readonly<Record<string, RegExp>> = {
  Text: /\S/,
  URL: /^https?:\/\/\S+$/,
  Date: /^\d{4}-\d{2}-\d{2}$/,
  DateTime: /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/,
  IdReference: /^https?:\/\/\S+$/,
}

const fits = (value: unknown, range: readonly string[]): boolean => {
  if (typeof value === 'string') return range.some((name) => texts[name]?.test(value) ?? false)
  if (typeof value === 'number') return range.includes('Number')
  const type = typeOf(value)
  return type !== undefined && [`${type}Leaf`, ...lineOf(`${type}Leaf`)].some((name) => range.includes(name.replace(/(?:Base|Leaf)$/, '')))
}

const typeOf = (value: unknown) => (typeof value === 'object' && value !== null ? String((value as Record<string, unknown>)['@type'] ?? '') || undefined : undefined)

/** What a thing says that schema.org's vocabulary has no place for, by its path; none where it is valid. */
export function findSchemaFaults(thing: unknown, at = ''): string[] {
  const type = typeOf(thing)
  if (type === undefined || !vocabulary.has(`${type}Leaf`)) return [`${at}: no class "${type ?? JSON.stringify(thing)}"`]
  const line = lineOf(`${type}Leaf`)
  return Object.entries(thing as Record<string, unknown>).flatMap(([property, value]) => {
    if (property.startsWith('@')) return []
    const range = line.map((name) => vocabulary.get(name)?.properties.get(property)).find((found) => found !== undefined)
    const path = `${at}.${property}`
    if (!range) return [`${path}: ${type} has no such property`]
    return [value].flat().flatMap((one) => [...(fits(one, range) ? [] : [`${path}: ${JSON.stringify(one)} is none of ${range.join(', ')}`]), ...(typeOf(one) === undefined ? [] : findSchemaFaults(one, path))])
  })
}
