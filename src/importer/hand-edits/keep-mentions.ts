import type { Article } from '../../model/article.ts'
import { textAt } from '../../model/block-text.ts'
import type { Entity, EntityKind } from '../../model/entity.ts'
import { entityKinds } from '../../model/kinds.ts'
import type { Span } from '../../model/span.ts'
import { findAgain } from './find-again.ts'
import { overlap } from './overlap.ts'

type Mention = { entity: string; span: Span }

/**
 * Takes away each mention that was removed by hand, and puts those there that were added or given to somebody else. What the
 * hand says of a place in the text counts before what the machine says of it.
 */
export function keepMentions(fresh: Article, before: Article, edited: Article): Article {
  const [machine, hand] = [listMentions(before), listMentions(edited)]
  const inFresh = (mentions: readonly Mention[], { body }: Article) =>
    mentions.flatMap(({ entity, span }): Mention[] => {
      const found = findAgain(body, span, fresh.body)
      return found ? [{ entity, span: found }] : []
    })
  const [made, now] = [inFresh(machine, before), inFresh(hand, edited)]
  const removed = made.filter((mention) => !now.some((one) => isSame(one, mention)))
  const added = now.filter((mention) => !made.some((one) => isSame(one, mention)))
  const speakers = new Set([...fresh.quotes, ...edited.quotes].map(({ speaker }) => speaker?.entity))

  const keep = <One extends Entity>(entity: One): One[] => {
    const own = added.filter((mention) => mention.entity === entity.id).map(({ span }) => span)
    const isGone = (span: Span) => removed.some((one) => one.entity === entity.id && overlap(one.span, span)) || added.some((one) => overlap(one.span, span))
    const mentions = [...entity.mentions.filter((span) => !isGone(span)), ...own].sort((a, b) => a.block - b.block || (a.item ?? 0) - (b.item ?? 0) || a.start - b.start)
    const isLost = mentions.length === 0 && entity.mentions.length > 0 && !speakers.has(entity.id)
    return isLost ? [] : [withForms({ ...entity, mentions }, fresh)]
  }
  const kinds = Object.fromEntries(entityKinds.map((kind) => [kind, (fresh[kind] as Entity[]).flatMap(keep)])) as Pick<Article, EntityKind>
  return { ...fresh, ...kinds }
}

const listMentions = (article: Article): Mention[] => entityKinds.flatMap((kind) => article[kind].flatMap(({ id, mentions }) => mentions.map((span) => ({ entity: id, span }))))

const isSame = (a: Mention, b: Mention) => a.entity === b.entity && overlap(a.span, b.span)

/** The words of the text must be among an entity's forms, whatever was corrected in them. */
function withForms<One extends Entity>(entity: One, { body }: Article): One {
  const forms = new Map(entity.aliases.map((alias) => [alias.toLowerCase(), alias]))
  for (const span of entity.mentions) {
    const words = textAt(body, span) ?? ''
    if (!forms.has(words.toLowerCase())) forms.set(words.toLowerCase(), words)
  }
  forms.delete(entity.name.toLowerCase())
  return { ...entity, aliases: [...forms.values()] }
}
