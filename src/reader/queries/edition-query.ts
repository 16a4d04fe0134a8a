import { queryOptions } from '@tanstack/react-query'
import { data } from '../../model/paths.ts'
import { readWith } from './read-data.ts'

/** How much is in the edition, and its hash: changes with every article. */
export const editionQuery = () => queryOptions({ queryKey: ['edition'], queryFn: readWith(data.edition, async () => (await import('../../model/edition.ts')).parseEdition) })
