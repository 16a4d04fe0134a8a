/**
 * How many articles, counted from the newest, get what would take minutes for all of a large edition: all of less than
 * `(behind + 1) * block`, else between `behind * block` and that. They are counted in blocks from the oldest, so that ten more
 * articles seldom take it from any, and who gets it follows from the articles alone, whatever was built before.
 * @param block articles that come to be among the newest together, and cease to be so together
 * @param behind so many whole blocks count as new with the newest one, which is not full
 */
export const countNewest = (articles: number, block: number, behind: number): number => articles - Math.max(0, Math.floor(articles / block) - behind) * block
