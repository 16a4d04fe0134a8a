/** What OpenGraph's readers ask for: 1.91 : 1. Pixels. */
export const cardSize = { width: 1200, height: 630 } as const
