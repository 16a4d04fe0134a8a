import { queryOptions } from '@tanstack/react-query'
import type { GroupKind } from '../../model/edition.ts'
import { data } from '../../model/paths.ts'
import { readWith } from './read-data.ts'

/** A part of all names of one letter; parts are numbered from 1. */
export const letterQuery = (kind: GroupKind, letter: string, part: number) =>
  queryOptions({ queryKey: [kind, 'letters', letter, part], queryFn: readWith(data.letter(kind, letter, part), async () => (await import('../../model/edition.ts')).parseDirectoryLetter) })
