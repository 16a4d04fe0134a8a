import type { Article } from '../../model/article.ts'
import type { EntityKind } from '../../model/entity.ts'
import { entityKinds } from '../../model/kinds.ts'
import { keepEntities } from './keep-entities.ts'
import { keepMentions } from './keep-mentions.ts'
import { keepQuotes } from './keep-quotes.ts'

/**
 * Puts a person's corrections into an article that was annotated anew: names, roles, mentions, quotes, speakers and topics
 * that were changed, removed or added by hand. What was corrected is the difference between the annotations as the machine
 * made them last time and as they are in the folder now; it is found again in the new text by its words and what stands
 * around them, so a correction is lost only where the publisher took away the words that it was about.
 * @param fresh annotated just now
 * @param before the article as the machine annotated it last time
 * @param edited the same, as it is in the folder
 */
export function keepHandEdits(fresh: Article, before: Article, edited: Article): Article {
  const kinds = Object.fromEntries(entityKinds.map((kind) => [kind, keepEntities(fresh[kind], before[kind], edited[kind])])) as Pick<Article, EntityKind>
  const corrected = keepMentions({ ...fresh, ...kinds }, before, edited)
  return { ...corrected, topics: keepTopics(fresh.topics, before.topics, edited.topics), quotes: keepQuotes(corrected, before, edited) }
}

function keepTopics(fresh: Article['topics'], before: Article['topics'], edited: Article['topics']): Article['topics'] {
  const [machine, hand] = [before, edited].map((topics) => new Map(topics.map((topic) => [topic.id, topic])))
  const kept = fresh.flatMap((topic) => {
    const [made, now] = [machine?.get(topic.id), hand?.get(topic.id)]
    if (made && !now) return []
    return [now && made && now.name !== made.name ? { ...topic, name: now.name } : topic]
  })
  const ids = new Set(kept.map(({ id }) => id))
  return [...kept, ...edited.filter(({ id }) => !machine?.has(id) && !ids.has(id))]
}
