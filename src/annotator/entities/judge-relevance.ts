import type { Entity } from '../../model/entity.ts'
import type { Draft } from '../step.ts'

/** Named so often, somebody is what the article is about, wherever that is. */
const often = 4

/** "about": named in the headline, twice with the first paragraph, or often; everything else is only mentioned. */
export function judgeRelevance(draft: Draft): Draft {
  const inHeadline = new Set(draft.mentions.filter(({ passage }) => draft.passages[passage]?.block === undefined).map(({ entity }) => entity))
  const lead = draft.article.body.findIndex((block) => block.type === 'paragraph')
  const judge = <T extends Entity>(entity: T): T => {
    const leads = entity.mentions.some(({ block }) => block === lead) && entity.mentions.length > 1
    return { ...entity, rel: inHeadline.has(entity.id) || leads || entity.mentions.length >= often ? 'about' : 'mentions' }
  }
  const { people, places, organisations } = draft.article
  return { ...draft, article: { ...draft.article, people: people.map(judge), places: places.map(judge), organisations: organisations.map(judge) } }
}
