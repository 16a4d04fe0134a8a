import { queryOptions } from '@tanstack/react-query'
import type { GroupKind } from '../../model/edition.ts'
import { data } from '../../model/paths.ts'
import { readWith } from './read-data.ts'

/** A numbered page of all that a person or organisation said; 0 holds the oldest. */
export const groupQuotesQuery = (kind: GroupKind, id: string, number: number) =>
  queryOptions({ queryKey: [kind, id, 'quotes', number], queryFn: readWith(data.groupQuotes(kind, id, number), async () => (await import('../../model/edition.ts')).parseQuotePage) })
