import { queryOptions } from '@tanstack/react-query'
import { parseEdition } from '../../model/edition.ts'
import { data } from '../../model/paths.ts'
import { readWith } from './read-data.ts'

/** Title, languages, time zone and counts of the edition. */
export const editionQuery = () => queryOptions({ queryKey: ['edition'], queryFn: readWith(data.edition, parseEdition) })
