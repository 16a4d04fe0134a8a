import type { Article } from '../../model/article.ts'
import type { EntityKind } from '../../model/entity.ts'
import { entityKinds } from '../../model/kinds.ts'

/**
 * Puts what the source itself said of people, places and organisations (ninjs, JSON-LD) into the annotations that were
 * found in the text: identifiers join those that are there, what is not named in the text is added without mentions.
 */
export function keepGivenNames(annotated: Article, given: Pick<Article, EntityKind>): Article {
  const ids = new Set(entityKinds.flatMap((kind) => annotated[kind].map(({ id }) => id)))
  const joined = entityKinds.map((kind) => [kind, joinKind(annotated[kind], given[kind], ids)] as const)
  return { ...annotated, ...(Object.fromEntries(joined) as Pick<Article, EntityKind>) }
}

type Entity = Article['places'][number]

function joinKind(found: readonly Entity[], given: readonly Entity[], ids: ReadonlySet<string>): Entity[] {
  const rest = new Set(given)
  const joined = found.map((entity) => {
    const source = given.find((one) => one.id === entity.id || formsOf(entity).has(one.name.toLowerCase()))
    if (!source) return entity
    rest.delete(source)
    const sameAs = [...new Set([...(entity.sameAs ?? []), ...(source.sameAs ?? [])])]
    return { ...entity, ...(source.rel === 'about' ? { rel: source.rel } : {}), ...(sameAs.length > 0 ? { sameAs } : {}), ...(source.coordinates && !entity.coordinates ? { coordinates: source.coordinates } : {}) }
  })
  return [...joined, ...[...rest].filter(({ id }) => !ids.has(id))]
}

const formsOf = ({ name, aliases }: Entity) => new Set([name, ...aliases].map((form) => form.toLowerCase()))
