export type JsonObject = { readonly [key: string]: unknown }

export const isObject = (value: unknown): value is JsonObject => typeof value === 'object' && value !== null && !Array.isArray(value)
export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : value === undefined || value === null ? [] : [value])

/** schema.org's kinds of article, the more telling first. */
const newsTypes = /^(?:https?:\/\/schema\.org\/)?(?:\w*NewsArticle|Article|Report|LiveBlogPosting|BlogPosting|SocialMediaPosting|TechArticle|ScholarlyArticle)$/

const isArticle = (value: JsonObject) => listOf(value['@type']).some((type) => typeof type === 'string' && newsTypes.test(type))

/** JSON-LD is not nested deeper than this; a trap may be. */
const deepest = 12

/** Every article in a piece of JSON-LD: alone, in an array, in "@graph", or as another thing's main entity. */
export function findNewsArticles(value: unknown, depth = 0): JsonObject[] {
  if (depth > deepest) return []
  if (Array.isArray(value)) return value.flatMap((item) => findNewsArticles(item, depth + 1))
  if (!isObject(value)) return []
  if (isArticle(value)) return [value]
  return ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemListElement', 'item', 'hasPart'].flatMap((key) => findNewsArticles(value[key], depth + 1))
}
