import { foldName, type AuthorityEntry } from '../../annotator/entities/authority.ts'
import type { Correction, NamedEntity } from '../../model/correction.ts'
import type { EntityKind } from '../../model/entity.ts'

type AuthorityFiles = Record<EntityKind, readonly AuthorityEntry[]>

/**
 * What is learnt of names from corrections: that somebody is called otherwise, and that two are one. What was rejected or is of
 * another kind is true of its article alone, and stays there.
 * @returns also where the authority says otherwise already; nothing is changed there
 */
export function updateAuthority(before: AuthorityFiles, corrections: readonly Correction[]): { authority: AuthorityFiles; problems: string[] } {
  const authority = { ...before }
  const problems: string[] = []
  const learn = (of: NamedEntity, name: string, form: string) => {
    const entries = authority[of.kind]
    const entry = entries.find(({ id }) => id === of.id) ?? entries.find((one) => means(one, name)) ?? { id: of.id, name, aliases: [] }
    const other = entries.find((one) => one !== entry && means(one, form))
    if (other) problems.push(`authority/${of.kind}.json: "${form}" means ${other.name} there, so it cannot mean ${name} too. Decide it by hand.`)
    else {
      const changed = withForm(named(entry, name), form)
      authority[of.kind] = entries.includes(entry) ? entries.map((one) => (one === entry ? changed : one)) : [...entries, changed]
    }
  }
  for (const correction of corrections) {
    if (correction.kind === 'rename' && !isTakenBack(correction, authority)) learn(correction.entity, correction.name, correction.entity.name)
    if (correction.kind === 'merge' && correction.entity.kind === correction.into.kind) learn(correction.into, known(authority, correction.into), correction.entity.name)
  }
  return { authority, problems }
}

/** A name that was given and taken back says nothing, but where the authority has learnt it meanwhile. */
const isTakenBack = ({ entity, name }: Correction & { kind: 'rename' }, authority: AuthorityFiles) => name === entity.name && !authority[entity.kind].some(({ id }) => id === entity.id)

/** The name that the authority gives already, else the article's. */
const known = (authority: AuthorityFiles, { kind, id, name }: NamedEntity) => authority[kind].find((entry) => entry.id === id)?.name ?? name

const means = ({ name, aliases }: AuthorityEntry, form: string) => [name, ...aliases].some((one) => foldName(one) === foldName(form))

function named(entry: AuthorityEntry, name: string): AuthorityEntry {
  return entry.name === name ? entry : withForm({ ...entry, name, aliases: entry.aliases.filter((alias) => alias !== name) }, entry.name)
}

/** A single word ("Ratna") means this name only where the full one stands too; capitals ("PBB") mean it everywhere. */
function withForm(entry: AuthorityEntry, form: string): AuthorityEntry {
  if (means(entry, form) || entry.shortForms?.includes(form)) return entry
  const isShort = !form.includes(' ') && entry.name.includes(' ') && form !== form.toUpperCase()
  return isShort ? { ...entry, shortForms: [...(entry.shortForms ?? []), form] } : { ...entry, aliases: [...entry.aliases, form] }
}
