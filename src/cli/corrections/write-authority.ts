import type { AuthorityEntry } from '../../annotator/entities/authority.ts'

/** A file of data/authority as it is kept: an entry a line, so that a change is a line. */
export function writeAuthority(entries: readonly AuthorityEntry[]): string {
  const lines = entries.map((entry) => {
    const fields = Object.entries(entry).flatMap(([key, value]) => (value === undefined ? [] : [`${JSON.stringify(key)}: ${Array.isArray(value) ? `[${value.map((one) => JSON.stringify(one)).join(', ')}]` : JSON.stringify(value)}`]))
    return `  {${fields.join(', ')}}`
  })
  return `[\n${lines.join(',\n')}\n]\n`
}
