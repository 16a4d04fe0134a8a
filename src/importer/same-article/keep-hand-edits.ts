import type { Article } from '../../model/article.ts'
import type { EntityKind } from '../../model/entity.ts'
import { entityKinds } from '../../model/kinds.ts'

/**
 * Puts a person's corrections into an article that was annotated anew: names and roles that were corrected, entities that were
 * removed or added by hand, topics taken out. What was corrected is the difference between the annotations as the machine made
 * them last time and as they are in the folder now.
 * @param fresh annotated just now
 * @param before the article as the machine annotated it last time
 * @param edited the same, as it is in the folder
 */
export function keepHandEdits(fresh: Article, before: Article, edited: Article): Article {
  const kinds = Object.fromEntries(entityKinds.map((kind) => [kind, keepEntities(fresh, before, edited, kind)])) as Pick<Article, EntityKind>
  const known = new Set(entityKinds.flatMap((kind) => kinds[kind].map(({ id }) => id)))
  const removedTopics = missing(before.topics, edited.topics)
  return {
    ...fresh,
    ...kinds,
    topics: fresh.topics.filter(({ id }) => !removedTopics.has(id)),
    quotes: fresh.quotes.map((quote) => {
      if (quote.speaker?.entity === undefined || known.has(quote.speaker.entity)) return quote
      const { entity: _removed, ...speaker } = quote.speaker
      return { ...quote, speaker }
    }),
  }
}

const missing = (before: readonly { id: string }[], after: readonly { id: string }[]) => {
  const kept = new Set(after.map(({ id }) => id))
  return new Set(before.flatMap(({ id }) => (kept.has(id) ? [] : [id])))
}

function keepEntities<Kind extends EntityKind>(fresh: Article, before: Article, edited: Article, kind: Kind): Article[Kind] {
  type One = Article[Kind][number]
  const machine = new Map((before[kind] as One[]).map((entity) => [entity.id, entity]))
  const hand = new Map((edited[kind] as One[]).map((entity) => [entity.id, entity]))
  const removed = missing(before[kind], edited[kind])
  const kept = (fresh[kind] as One[]).flatMap((entity) => (removed.has(entity.id) ? [] : [correct(entity, machine.get(entity.id), hand.get(entity.id))]))
  const there = new Set(kept.map(({ id }) => id))
  const added = [...hand.values()].flatMap((entity) => (machine.has(entity.id) || there.has(entity.id) ? [] : [{ ...entity, mentions: [] }]))
  return [...kept, ...added] as Article[Kind]
}

/** Every field that a person changed; spans are the text's, and the text may be new. */
function correct<One extends Article[EntityKind][number]>(fresh: One, machine: One | undefined, hand: One | undefined): One {
  if (!machine || !hand) return fresh
  const corrected = Object.entries(hand).filter(([key, value]) => key !== 'mentions' && JSON.stringify(value) !== JSON.stringify(machine[key as keyof One]))
  const changes = Object.fromEntries(corrected) as Partial<One>
  // The words of the text must stay among the forms, or the mentions would not fit.
  const aliases = [...new Set([...(changes.aliases ?? fresh.aliases), ...(changes.name && changes.name !== fresh.name ? [fresh.name] : [])])].filter((alias) => alias !== (changes.name ?? fresh.name))
  return { ...fresh, ...changes, aliases }
}
