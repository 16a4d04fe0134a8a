import { textsOf } from '../../model/block-text.ts'
import type { Article } from '../../model/article.ts'
import { hash32 } from '../../model/hash-32.ts'

/** Words of a shingle: three tell a copied sentence from one that only has the same subject. */
const shingleWords = 3

/** The hashes of every three words in a row of an article's prose; captions and lists of links change more often than it does. */
export function wordShingles(article: Pick<Article, 'headline' | 'body'>): Set<number> {
  const prose = article.body.filter((block) => block.type === 'paragraph' || block.type === 'blockquote' || block.type === 'list').flatMap(textsOf)
  const words = prose.map(({ text }) => text).join(' ').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const shingles = new Set<number>()
  for (let index = 0; index + shingleWords <= words.length; index++) shingles.add(hash32(words.slice(index, index + shingleWords).join(' ')) >>> 0)
  return shingles
}
