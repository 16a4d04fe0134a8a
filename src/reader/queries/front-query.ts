import { queryOptions } from '@tanstack/react-query'
import type { StrandKind } from '../../model/front.ts'
import { data } from '../../model/paths.ts'
import { readWith } from './read-data.ts'

/** What the front page shows beside the latest articles. */
export const frontQuery = () => queryOptions({ queryKey: ['front'], queryFn: readWith(data.front, async () => (await import('../../model/front.ts')).parseFront) })

/** The newest articles of a section or language. */
export const strandQuery = (kind: StrandKind, id: string) => queryOptions({ queryKey: [kind, id], queryFn: readWith(data.strand(kind, id), async () => (await import('../../model/edition.ts')).parseLatest) })

/** A numbered page of them; 0 holds the oldest. */
export const strandPageQuery = (kind: StrandKind, id: string, number: number) =>
  queryOptions({ queryKey: [kind, id, number], queryFn: readWith(data.strandPage(kind, id, number), async () => (await import('../../model/edition.ts')).parseArticlePage) })
