import type { AnnotatorResources } from '../resources.ts'
import type { Draft, Mention } from '../step.ts'
import { tokenRange } from './mention-tokens.ts'
import { findRoleBefore, type NamedAt } from './roles/find-role-before.ts'
import { findRoleBehind } from './roles/find-role-behind.ts'
import { readRoleWords, writeRole } from './roles/role-words.ts'

/** Step: what each person is, as this article words it: "Sekretaris Jenderal NATO" before the name, or behind it between commas. */
export function findRoles(draft: Draft, { lexicon }: AnnotatorResources): Draft {
  const words = readRoleWords(lexicon)
  const roles = new Map<string, string[]>()
  const titleStarts = new Map<Mention, number>()
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
    const before = findRoleBefore(name, words)
    const role = (before && writeRole(passage.text, passage.tokens, before.from, before.to)) ?? findRoleBehind(name, words)
    const titleStart = before && passage.tokens[before.from]?.start
    if (titleStart !== undefined) titleStarts.set(mention, titleStart)
    if (role) roles.set(mention.entity, [...(roles.get(mention.entity) ?? []), role])
  }
  const withRoles = draft.article.people.map((person) => {
    const role = chooseRole(roles.get(person.id) ?? [])
    return role ? { ...person, role } : person
  })
  const mentions = draft.mentions.map((mention) => (titleStarts.has(mention) ? { ...mention, titleStart: titleStarts.get(mention) } : mention))
  return { ...draft, mentions, article: { ...draft.article, people: withRoles } }
}

/** The first that is more than a word; "Presiden" gives way to "Presiden Ukraina". */
const chooseRole = (roles: readonly string[]) => roles.find((role) => role.includes(' ')) ?? roles[0]
