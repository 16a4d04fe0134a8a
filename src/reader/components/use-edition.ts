import { useSuspenseQuery } from '@tanstack/react-query'
import { siteQuery } from '../queries/site-query.ts'

/** What the edition says of itself. The root's loader has read it before any page is shown. */
export const useEdition = () => useSuspenseQuery(siteQuery()).data

export const useEditionTitle = () => useEdition().title
