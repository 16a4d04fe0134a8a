import type { AnnotatorResources } from '../resources.ts'
import type { Draft } from '../step.ts'
import { tokenRange } from './mention-tokens.ts'
import { findRoleBefore, type NamedAt } from './roles/find-role-before.ts'
import { findRoleBehind } from './roles/find-role-behind.ts'
import { readRoleWords } from './roles/role-words.ts'

/** Step: what each person is, as this article words it: "Sekretaris Jenderal NATO" before the name, or behind it between commas. */
export function findRoles(draft: Draft, { lexicon }: AnnotatorResources): Draft {
  const words = readRoleWords(lexicon)
  const roles = new Map<string, string[]>()
  const people = draft.mentions.filter((mention) => mention.kind === 'people')
  for (const mention of people) {
    const passage = draft.passages[mention.passage]
    if (!mention.entity || !passage || passage.block === undefined) continue
    const others = people.filter((other) => other.passage === mention.passage && other !== mention)
    const isOther = (at: number) => {
      const token = passage.tokens[at]
      return token !== undefined && others.some((other) => other.start < token.end && other.end > token.start)
    }
    const name: NamedAt = { text: passage.text, tokens: passage.tokens, ...tokenRange(passage, mention), isOther }
    const role = findRoleBefore(name, words) ?? findRoleBehind(name, words)
    if (role) roles.set(mention.entity, [...(roles.get(mention.entity) ?? []), role])
  }
  const withRoles = draft.article.people.map((person) => {
    const role = chooseRole(roles.get(person.id) ?? [])
    return role ? { ...person, role } : person
  })
  return { ...draft, article: { ...draft.article, people: withRoles } }
}

/** The first that is more than a word; "Presiden" gives way to "Presiden Ukraina". */
const chooseRole = (roles: readonly string[]) => roles.find((role) => role.includes(' ')) ?? roles[0]
