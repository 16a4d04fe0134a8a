import type { Article } from '../../model/article.ts'
import type { EntityKind } from '../../model/entity.ts'
import { entityKinds } from '../../model/kinds.ts'

/** Is this speaker a person, an organisation, or a place that stands for its government? */
export const kindOfSpeaker = (article: Article, entity: string): EntityKind | undefined =>
  entityKinds.toSorted((a, b) => rank[a] - rank[b]).find((kind) => article[kind].some(({ id }) => id === entity))

const rank: Record<EntityKind, number> = { people: 0, organisations: 1, places: 2 }
