import type { Entity } from '../../model/entity.ts'

/** The entities of one kind with the fields that a person changed, without those that were removed, with those that were added. */
export function keepEntities<One extends Entity>(fresh: readonly One[], before: readonly One[], edited: readonly One[]): One[] {
  const machine = new Map(before.map((entity) => [entity.id, entity]))
  const hand = new Map(edited.map((entity) => [entity.id, entity]))
  const kept = fresh.flatMap((entity) => {
    const [made, now] = [machine.get(entity.id), hand.get(entity.id)]
    if (made && !now) return []
    return [made && now ? correct(entity, made, now) : entity]
  })
  const there = new Set(kept.map(({ id }) => id))
  const added = edited.flatMap((entity) => (machine.has(entity.id) || there.has(entity.id) ? [] : [{ ...entity, mentions: [] }]))
  return [...kept, ...added]
}

/** Every field that a person changed, also one taken away; where it is named is the text's, and the text may be new. */
function correct<One extends Entity>(fresh: One, machine: One, hand: One): One {
  const fields = new Set([...Object.keys(machine), ...Object.keys(hand)]) as Set<keyof One>
  const changed = [...fields].filter((field) => field !== 'mentions' && JSON.stringify(hand[field]) !== JSON.stringify(machine[field]))
  const corrected = { ...fresh }
  for (const field of changed) {
    if (hand[field] === undefined) delete corrected[field]
    else corrected[field] = hand[field]
  }
  return corrected
}
