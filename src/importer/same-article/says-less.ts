import type { Article } from '../../model/article.ts'
import type { Block } from '../../model/block.ts'

/**
 * Does what comes in only leave out what is there already? A feed's summary does not take the page's body away, and a format
 * that has no word for a reporter, or for a picture's size, does not make one an author, or the other unknown.
 */
export function saysLess(existing: Article, incoming: Article, field: keyof Article): boolean {
  const [before, after] = [existing[field], incoming[field]]
  if (after === undefined || (Array.isArray(after) && after.length === 0 && Array.isArray(before) && before.length > 0)) return true
  if (field === 'bylines') return isSameNames(existing.bylines, incoming.bylines) && incoming.bylines.every(({ role }) => plainRoles.has(role))
  if (field === 'topics') return isEqual(idsOf(existing.topics), idsOf(incoming.topics)) && incoming.topics.every(({ sameAs = [], id }) => sameAs.every((address) => existing.topics.some((topic) => topic.id === id && topic.sameAs?.includes(address))))
  return field === 'body' && isEqual(existing.body.map(withoutSizes), incoming.body.map(withoutSizes)) && incoming.body.every((block) => block.type !== 'figure' || !block.image || (block.image.width === 0 && !block.image.sources))
}

/** What a name is called in formats that know few roles. */
const plainRoles: ReadonlySet<string> = new Set(['author', 'editor', 'contributor'])

const isEqual = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)
const idsOf = (topics: Article['topics']) => topics.map(({ id }) => id).toSorted()
const isSameNames = (a: Article['bylines'], b: Article['bylines']) => isEqual(a.map(({ name }) => name).toSorted(), b.map(({ name }) => name).toSorted())

/** Fields in one order, so that two of the same block look the same. */
function withoutSizes(block: Block): unknown {
  if (block.type === 'figure') return [block.type, block.text, block.credit, block.image?.src, block.image?.alt]
  return Object.entries(block).filter(([, value]) => value !== undefined).sort(([a], [b]) => a.localeCompare(b))
}
