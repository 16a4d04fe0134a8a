import type { Correction, NamedEntity } from './correction.ts'

/**
 * What a list of corrections comes to. Of several names that a reader gave somebody one after the other the last one counts (what
 * stood in between was a reader's word, never the text's, and is no form of the name), and so of several speakers. And each speaks of a name as the article
 * had it before the first of them, for that is what an article that was annotated anew has.
 */
export function settleCorrections(corrections: readonly Correction[]): Correction[] {
  const first = new Map<string, string>()
  for (const correction of corrections) for (const { id, name } of entitiesIn(correction)) if (!first.has(id)) first.set(id, name)
  const asBefore = (entity: NamedEntity): NamedEntity => ({ ...entity, name: first.get(entity.id) ?? entity.name })
  return corrections.filter((correction, index) => !isOverruled(correction, corrections.slice(index + 1))).map((correction) => withEntities(correction, asBefore))
}

/** Is the same said of the same once more, later? */
const isOverruled = (correction: Correction, later: readonly Correction[]): boolean =>
  later.some((one) => {
    if (correction.kind === 'rename') return one.kind === 'rename' && one.entity.kind === correction.entity.kind && one.entity.id === correction.entity.id
    return correction.kind === 'speaker' && one.kind === 'speaker' && one.quote.id === correction.quote.id && one.quote.words === correction.quote.words
  })

function entitiesIn(correction: Correction): NamedEntity[] {
  if (correction.kind === 'merge') return [correction.entity, correction.into]
  if ('entity' in correction) return [correction.entity]
  return correction.kind === 'speaker' && correction.speaker?.entity ? [correction.speaker.entity] : []
}

function withEntities(correction: Correction, change: (entity: NamedEntity) => NamedEntity): Correction {
  if (correction.kind === 'merge') return { ...correction, entity: change(correction.entity), into: change(correction.into) }
  if ('entity' in correction) return { ...correction, entity: change(correction.entity) }
  if (correction.kind !== 'speaker' || !correction.speaker?.entity) return correction
  return { ...correction, speaker: { ...correction.speaker, entity: change(correction.speaker.entity) } }
}
