/** The address of the open page, without what only this visit needs. Browser only. */
export const pageAddress = (): string => location.origin + location.pathname
