import type * as z from 'zod/mini'

/** One thing that is wrong in a file: where it is (`quotes[0].content[1]`) and what was found there. */
export type Fault = { path: string; message: string }

/**
 * A value from outside that does not have the shape it should have.
 * The message is one line that names the file, the first field at fault, and how many more there are.
 */
export class ParseError extends Error {
  readonly where: string
  readonly faults: readonly Fault[]

  constructor(where: string, faults: readonly Fault[]) {
    const [first] = faults
    const rest = faults.length > 1 ? ` (and ${faults.length - 1} more)` : ''
    super(`${where}: ${first ? `${first.path}: ${first.message}` : 'not readable'}${rest}`)
    this.name = 'ParseError'
    this.where = where
    this.faults = faults
  }
}

const writePath = (path: readonly PropertyKey[]) =>
  path.reduce<string>((text, key) => (typeof key === 'number' ? `${text}[${key}]` : `${text}${text ? '.' : ''}${String(key)}`), '') || '(whole file)'

const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((inner, key) => (inner === null || inner === undefined ? undefined : (inner as Record<PropertyKey, unknown>)[key]), value)

const show = (value: unknown) => {
  const text = JSON.stringify(value) ?? 'nothing'
  return text.length > 60 ? `${text.slice(0, 57)}…` : text
}

/**
 * From `unknown` to `T`: the only way in for anything read from a file, a response or a store.
 * @param where the file or address, for the error
 * @throws {ParseError} naming the file, the field and what was found there
 */
export function parseWith<T>(schema: z.ZodMiniType<T>, value: unknown, where: string): T {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  throw new ParseError(
    where,
    result.error.issues.map((issue) => ({
      path: writePath(issue.path),
      message: `${describe(issue)}, found ${show(valueAt(value, issue.path))}`,
    })),
  )
}

/** zod/mini carries no texts of its own (they weigh more than the checks), so the few that we need are here. */
function describe(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `must be ${issue.expected}`
    case 'invalid_value':
      return `must be one of ${issue.values.map((value) => JSON.stringify(value)).join(', ')}`
    case 'too_small':
      return `must not be under ${String(issue.minimum)}`
    case 'too_big':
      return `must not be over ${String(issue.maximum)}`
    default:
      return issue.message && issue.message !== 'Invalid input' ? issue.message : 'has the wrong form'
  }
}

/**
 * Reads JSON text and parses it in one go.
 * @throws {ParseError} also when the text is no JSON at all
 */
export function parseJson<T>(text: string, parse: (value: unknown, where: string) => T, where: string): T {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    throw new ParseError(where, [{ path: '(whole file)', message: `is not JSON: ${(error as Error).message}` }])
  }
  return parse(value, where)
}
