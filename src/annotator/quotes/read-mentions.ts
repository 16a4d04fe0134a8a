import type { Entity, EntityKind } from '../../model/entity.ts'
import type { Draft } from '../step.ts'
import { tokenAt, type SpeechText } from './read-text.ts'

/** An entity named in a text: its tokens from `first` up to, but not with, `end`. */
export interface NamedHere {
  entity: Entity
  kind: EntityKind
  first: number
  end: number
  /** Where the name begins with its title: at "Ketua" in "Ketua KPK, Budi". The same as `first` where it has none. */
  title: number
}

/** The named people, organisations and places of each text, in its order. */
export function readMentions(draft: Draft, texts: readonly SpeechText[]): Map<SpeechText, NamedHere[]> {
  const entities = new Map<string, Entity>()
  for (const kind of ['places', 'organisations', 'people'] as const) for (const entity of draft.article[kind]) entities.set(`${kind} ${entity.id}`, entity)
  const byPassage = new Map(texts.map((text) => [draft.passages.indexOf(text.passage), { text, found: [] as NamedHere[] }]))
  for (const mention of draft.mentions) {
    const here = byPassage.get(mention.passage)
    const entity = entities.get(`${mention.kind} ${mention.entity ?? ''}`)
    if (!here || !entity) continue
    const first = tokenAt(here.text, mention.start)
    here.found.push({ entity, kind: mention.kind, first, end: tokenAt(here.text, mention.end), title: mention.titleStart === undefined ? first : tokenAt(here.text, mention.titleStart) })
  }
  return new Map([...byPassage.values()].map(({ text, found }) => [text, found]))
}
