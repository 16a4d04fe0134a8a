import type { Authority } from '../annotator/entities/authority.ts'
import type { Article } from '../model/article.ts'
import { wordSetOf, type Lexicon } from '../model/word-list.ts'

/** A person's page on which two people may have met. */
export type DoubtfulPerson = { readonly id: string; readonly name: string; readonly roles: readonly { readonly role: string; readonly article: string }[] }

/** What a role shares with nearly every other says nothing: "Wakil Ketua", "the head of". */
const tellingWords = (role: string, small: ReadonlySet<string>) => role.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 2 && !small.has(word))

/**
 * People of one id whom different articles give roles without a word in common ("Bupati Sleman" here,
 * "Kapolsek Garut" there): one person, or two of one name? A name that data/authority decides is left out.
 */
export function findDoubtfulPeople(articles: Iterable<Article>, authority: Authority, lexicons: ReadonlyMap<string, Lexicon>): DoubtfulPerson[] {
  const people = new Map<string, { id: string; name: string; roles: { role: string; article: string }[] }>()
  for (const article of articles) {
    const small = wordSetOf(lexicons.get(article.language.split('-')[0] ?? '') ?? new Map(), 'role-small-words')
    for (const { id, name, role } of article.people) {
      if (!role || authority.find('people', name)) continue
      // "seismolog" and "seismologist" are one role: each language is asked by itself.
      const key = `${id} ${article.language}`
      const known = people.get(key) ?? { id, name, roles: [] }
      people.set(key, known)
      const words = tellingWords(role, small)
      // A role that is told in other words each time has at least one of them again.
      if (!known.roles.some((other) => tellingWords(other.role, small).some((word) => words.includes(word)))) known.roles.push({ role, article: article.id })
    }
  }
  return [...people.values()].filter(({ roles }) => roles.length > 1).sort((a, b) => (a.id < b.id ? -1 : 1))
}
