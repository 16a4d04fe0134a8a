import * as z from 'zod/mini'
import type { EntityKind } from '../../model/entity.ts'
import { entityKinds } from '../../model/kinds.ts'
import { id, webAddress, words } from '../../model/fields.ts'
import { parseJson, parseWith } from '../../model/parse.ts'

/** A name that is decided by hand: data/authority/{people,places,organisations}.json. */
const entrySchema = z.object({
  id,
  name: words,
  /** Other names that always mean this one: "Jokowi". */
  aliases: z.array(words),
  /** Names that mean this one only where the full name stands in the article too: "Anies". */
  shortForms: z.optional(z.array(words)),
  sameAs: z.optional(z.array(webAddress)),
})
const fileSchema = z.array(entrySchema)

export type AuthorityEntry = z.infer<typeof entrySchema>

/** @throws {ParseError} naming the field that is wrong */
export const parseAuthorityFile = (value: unknown, where: string): AuthorityEntry[] => parseWith(fileSchema, value, where)

export type Authority = {
  /** The entry that a name always means; capitals and small letters aside. */
  readonly find: (kind: EntityKind, name: string) => AuthorityEntry | undefined
  /** How many words the longest name has that begins with this word (folded); 0 when none does. */
  readonly wordsAfter: (firstWord: string) => number
}

/**
 * Reads data/authority; a file that is not there has no entries.
 * @throws {ParseError} naming the file and the field
 */
export function readAuthority(files: ReadonlyMap<string, Uint8Array>): Authority {
  const byKind = new Map<EntityKind, Map<string, AuthorityEntry>>()
  for (const kind of entityKinds) {
    const path = `authority/${kind}.json`
    const bytes = files.get(path)
    const entries = bytes ? parseJson(new TextDecoder().decode(bytes), parseAuthorityFile, path) : []
    byKind.set(kind, new Map(entries.flatMap((entry) => [entry.name, ...entry.aliases].map((name) => [keyOf(name), entry] as const))))
  }
  const longest = new Map<string, number>()
  for (const names of byKind.values())
    for (const name of names.keys()) {
      const words = name.toLowerCase().split(' ')
      longest.set(words[0] ?? '', Math.max(words.length, longest.get(words[0] ?? '') ?? 0))
    }
  // Folding costs more than looking: most names begin with a word that no entry begins with.
  const mayBegin = (name: string) => /[.’‘ʼ`]/.test(name) || longest.has((name.includes(' ') ? name.slice(0, name.indexOf(' ')) : name).toLowerCase())
  return { find: (kind, name) => (mayBegin(name) ? (byKind.get(kind)?.get(name) ?? byKind.get(kind)?.get(foldName(name))) : undefined), wordsAfter: (firstWord) => longest.get(firstWord) ?? 0 }
}

/** "UN" is not the Un of Kim Jong Un: few capitals must have theirs. */
const keyOf = (name: string) => (/^\p{Lu}{2,4}$/u.test(name) ? name : foldName(name))

/** "K.H. Ma’ruf" and "KH Ma'ruf" are one name, "Dewan Keamanan (DK) PBB" and "Dewan Keamanan PBB" another. */
export const foldName = (name: string): string => name.toLowerCase().replace(/ \([^)]*\)/g, '').replace(/[’‘ʼ`]/g, "'").replace(/\./g, '').replace(/\s+/g, ' ').trim()
