/** The names that an article holds. (In a file without a schema: a page that shows an article needs the list, not the checks.) */
export const entityKinds = ['people', 'places', 'organisations'] as const

/** The pages that an edition groups articles by. */
export const groupKinds = ['topics', ...entityKinds] as const
