import type { Coordinates } from '../model/entity.ts'
import type { Gathering } from './gather-groups.ts'
import { markText, type Mark } from './mark-text.ts'

/** A place of the edition with its position: the one that most of its articles give. */
export type LocatedPlace = {
  group: Gathering
  coordinates: Coordinates
  country?: string
  datelines: number
  /** Changes with what the places near it show of it. */
  mark: Mark
}

export function countDatelines(group: Gathering): number {
  let count = 0
  for (let index = 0; index < group.size; index += 1) if (group.linkAt(index).dateline) count += 1
  return count
}

/** All places with a position, most articles first. */
export function locatePlaces(groups: readonly Gathering[]): LocatedPlace[] {
  return groups
    .filter(({ kind }) => kind === 'places')
    .flatMap((group) => {
      const { coordinates, country } = group
      return coordinates ? [{ group, coordinates, ...(country && { country }), datelines: countDatelines(group), mark: markText(`${group.id}\t${group.name}\t${coordinates[0]}\t${coordinates[1]}`) }] : []
    })
    .sort((a, b) => b.group.size - a.group.size || (a.group.id < b.group.id ? -1 : 1))
}
