import { queryOptions } from '@tanstack/react-query'
import type { GroupKind } from '../../model/edition.ts'
import { data } from '../../model/paths.ts'
import { readWith } from './read-data.ts'

/** A topic, person, place or organisation with its newest articles and quotes. */
export const groupQuery = (kind: GroupKind, id: string) =>
  queryOptions({ queryKey: [kind, id], queryFn: readWith(data.group(kind, id), async () => (await import('../../model/edition.ts')).parseGroup) })

export const groupPageQuery = (kind: GroupKind, id: string, number: number) =>
  queryOptions({ queryKey: [kind, id, number], queryFn: readWith(data.groupPage(kind, id, number), async () => (await import('../../model/edition.ts')).parseArticlePage) })

/** All topics, people, places or organisations. */
export const directoryQuery = (kind: GroupKind) => queryOptions({ queryKey: [kind], queryFn: readWith(data.directory(kind), async () => (await import('../../model/edition.ts')).parseDirectory) })
