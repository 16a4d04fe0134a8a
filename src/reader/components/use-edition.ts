import { useSuspenseQuery } from '@tanstack/react-query'
import { editionQuery } from '../queries/edition-query.ts'

/** What the edition says of itself. The root's loader has read it before any page is shown. */
export const useEdition = () => useSuspenseQuery(editionQuery()).data

export const useEditionTitle = () => useEdition().title
