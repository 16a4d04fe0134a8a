/** What a robots.txt allows one crawler (RFC 9309). */
export type Robots = { isAllowed: (path: string) => boolean }

type Rule = { allow: boolean; pattern: RegExp; length: number }
type Group = { agents: string[]; rules: Rule[] }

/** RFC 9309 asks crawlers to read at least this much; more is not needed. */
const longest = 500 * 1024

/** Reads a robots.txt for a crawler's name, e.g. "simak". The longest rule that fits a path decides; of equal ones the allowing one. */
export function readRobots(text: string, agent: string): Robots {
  const groups = readGroups(text.slice(0, longest))
  const own = groups.filter(({ agents }) => agents.some((name) => name !== '*' && agent.toLowerCase().includes(name)))
  const chosen = own.length > 0 ? own : groups.filter(({ agents }) => agents.includes('*'))
  const rules = chosen.flatMap((group) => group.rules)
  return {
    isAllowed: (path) => {
      const [best] = rules.filter(({ pattern }) => pattern.test(path)).sort((a, b) => b.length - a.length || Number(b.allow) - Number(a.allow))
      return best?.allow ?? true
    },
  }
}

function readGroups(text: string): Group[] {
  const groups: Group[] = []
  let naming = false
  for (const line of text.split(/\r\n?|\n/)) {
    const match = /^\s*([\w-]+)\s*:\s*(.*?)\s*(?:#.*)?$/.exec(line)
    const key = match?.[1]?.toLowerCase()
    const value = match?.[2] ?? ''
    if (key === 'user-agent') {
      // Several names in a row share the rules below them.
      if (!naming) groups.push({ agents: [], rules: [] })
      groups.at(-1)?.agents.push(value.toLowerCase())
      naming = true
    } else if (key === 'allow' || key === 'disallow') {
      naming = false
      if (value !== '') groups.at(-1)?.rules.push({ allow: key === 'allow', pattern: toPattern(value), length: value.length })
    }
  }
  return groups
}

/** "*" is any characters, "$" the end. */
const toPattern = (value: string) =>
  new RegExp(`^${value.replace(/\*{2,}/g, '*').replace(/[.+?^{}()|[\]\\/]/g, '\\$&').replace(/\*/g, '.*?').replace(/\$(?!$)/g, '\\$')}`)
