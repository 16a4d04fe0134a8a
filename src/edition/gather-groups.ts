import type { GroupKind } from '../model/edition.ts'
import type { Digest, Link } from './digest-article.ts'
import { mostUsed } from './most-used.ts'
import { numberLinks, type LinkTable } from './number-links.ts'

/** An article of a group, and how it links to it. */
export type Member = { digest: Digest; link: Link }

/** Everything that an edition knows of one topic, person, place or organisation. */
export class Gathering {
  readonly kind: GroupKind
  readonly id: string
  /** The one that most of the articles use; of two, that of the newest. */
  readonly name: string
  /** Its place among the groups, and in their table. */
  readonly number: number
  /** How many articles it has. */
  readonly size: number
  readonly #source: Pick<Groups, 'digests' | 'table'>
  readonly #start: number
  #members: readonly Member[] | undefined

  constructor({ kind, id, name }: Link, number: number, source: Pick<Groups, 'digests' | 'table'>) {
    const { memberStarts } = source.table
    this.kind = kind
    this.id = id
    this.number = number
    this.#source = source
    this.#start = memberStarts[number] ?? 0
    this.size = (memberStarts[number + 1] ?? 0) - this.#start
    this.name = this.size > 2 ? (mostUsed(this, (link) => link.name) ?? name) : name
  }

  /** Its articles, newest first. Listed when they are asked for: those of most groups are not, where little is new. */
  get members(): readonly Member[] {
    this.#members ??= Array.from({ length: this.size }, (_, index) => ({ digest: this.digestAt(index), link: this.linkAt(index) }))
    return this.#members
  }

  /** @param index 0 for the newest */
  digestAt(index: number): Digest {
    const { digests, table } = this.#source
    const digest = index < this.size ? digests[table.articles[this.#start + index] ?? -1] : undefined
    if (!digest) throw new RangeError(`${this.kind}/${this.id} has no article ${index}`)
    return digest
  }

  linkAt(index: number): Link {
    const link = this.digestAt(index).links[this.#source.table.places[this.#start + index] ?? -1]
    if (!link) throw new RangeError(`${this.kind}/${this.id} has no link ${index}`)
    return link
  }
}

/** All groups of an edition by their key, in the order in which its articles, newest first, name them. */
export type Groups = ReadonlyMap<string, Gathering> & { readonly list: readonly Gathering[]; /** Newest first. */ readonly digests: readonly Digest[]; readonly table: LinkTable }

/** The key of a gathering: ids are unique within their kind only. */
export const keyOf = ({ kind, id }: { kind: GroupKind; id: string }): string => `${kind}/${id}`

/** Gathers articles by what they link to. @param digests newest first */
export function gatherGroups(digests: readonly Digest[]): Groups {
  const { table, newest } = numberLinks(digests)
  const list = newest.map((link, number) => new Gathering(link, number, { digests, table }))
  return Object.assign(new Map(list.map((group) => [keyOf(group), group])), { list, digests, table })
}
