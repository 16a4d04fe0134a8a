import type { GroupKind } from '../model/edition.ts'
import type { Coordinates } from '../model/entity.ts'
import { groupKinds } from '../model/kinds.ts'
import { slugOf } from '../model/slug.ts'
import type { Digest, Link } from './digest-article.ts'
import { countQuotes } from './count-quotes.ts'
import { markText, type Mark } from './mark-text.ts'
import { mostUsed } from './most-used.ts'
import { numberLinks, type LinkFacts, type LinkTable } from './number-links.ts'

/** An article of a group, and how it links to it. */
export type Member = { digest: Digest; link: Link }

/** What all groups of an edition are seen through. */
type Source = { digests: readonly Digest[]; table: LinkTable; quotes: Int32Array }

/** Everything that an edition knows of one topic, person, place or organisation. */
export class Gathering {
  readonly kind: GroupKind
  readonly id: string
  /** The one that most of the articles use; of two, that of the newest. */
  readonly name: string
  /** Its place among the groups, and in their table. */
  readonly number: number
  /** How many articles it has, and how many quotes: a topic's or place's are all that its articles hold, a person's or organisation's those they said. */
  readonly size: number
  readonly quotes: number
  /** Of a place, what most of its articles say. */
  readonly country: string | undefined
  readonly coordinates: Coordinates | undefined
  /** Whether its articles do not all say the same of its name, country and position. */
  readonly isVaried: boolean
  /** Of a person, as the newest article words it that has one. */
  readonly role: string | undefined
  readonly #source: Source
  readonly #start: number
  #members: readonly Member[] | undefined
  #slug: string | undefined
  #mark: Mark | undefined

  constructor({ newest: { kind, id, name }, isVaried, role }: LinkFacts, number: number, source: Source) {
    const { memberStarts } = source.table
    this.kind = kind
    this.id = id
    this.number = number
    this.isVaried = isVaried
    this.role = role
    this.quotes = source.quotes[number] ?? 0
    this.#source = source
    this.#start = memberStarts[number] ?? 0
    this.size = (memberStarts[number + 1] ?? 0) - this.#start
    this.country = kind === 'places' ? mostUsed(this, (link) => link.country) : undefined
    this.coordinates = kind === 'places' ? mostUsed(this, (link) => link.coordinates) : undefined
    this.name = this.size > 2 ? (mostUsed(this, (link) => link.name) ?? name) : name
  }

  /** Its articles, newest first. Listed when they are asked for: those of most groups are not, where little is new. */
  get members(): readonly Member[] {
    this.#members ??= Array.from({ length: this.size }, (_, index) => ({ digest: this.digestAt(index), link: this.linkAt(index) }))
    return this.#members
  }

  /** Of its name: what it is filed under. */
  get slug(): string {
    return (this.#slug ??= slugOf(this.name))
  }

  /** Changes with its kind, id and name. */
  get mark(): Mark {
    return (this.#mark ??= markText(`${this.kind}/${this.id}\t${this.name}`))
  }

  /** Their places among all of the edition, newest first. */
  get articles(): Int32Array {
    return this.#source.table.articles.subarray(this.#start, this.#start + this.size)
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

/** All groups of an edition. */
export type Groups = {
  /** In the order in which its articles, newest first, name them. */
  list: readonly Gathering[]
  find: (named: { kind: GroupKind; id: string }) => Gathering | undefined
  /** Its articles, newest first, and their links. */
  digests: readonly Digest[]
  table: LinkTable
}

/** Most articles first, then by id; of the same id, by kind. Nothing that other articles can change: a file of names stays as it is while its names do. */
export const compareBySize = (a: Gathering, b: Gathering): number => b.size - a.size || (a.id < b.id ? -1 : a.id > b.id ? 1 : groupKinds.indexOf(a.kind) - groupKinds.indexOf(b.kind))

/** The key of a gathering: ids are unique within their kind only. */
export const keyOf = ({ kind, id }: { kind: GroupKind; id: string }): string => `${kind}/${id}`

/** Gathers articles by what they link to. @param digests newest first */
export function gatherGroups(digests: readonly Digest[]): Groups {
  const { table, facts, numberOf } = numberLinks(digests)
  const source = { digests, table, quotes: countQuotes(digests, table, facts) }
  const list = facts.map((fact, number) => new Gathering(fact, number, source))
  return { list, find: (named) => list[numberOf(named) ?? -1], digests, table }
}
