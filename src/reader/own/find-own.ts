import { textsOf } from '../../model/block-text.ts'
import { foldText } from '../library/fold-text.ts'
import type { OwnArticle } from '../library/records.ts'

const wordsOf = ({ article }: OwnArticle) =>
  foldText([article.headline, article.standfirst ?? '', ...article.body.flatMap(textsOf).map(({ text }) => text), ...article.people.map(({ name }) => name)].join('\n'))

/** The own articles that have every word that is asked for, somewhere. All of them, where nothing is asked. */
export function findOwn(records: readonly OwnArticle[], asked: string): OwnArticle[] {
  const wanted = foldText(asked).split(/\s+/).filter(Boolean)
  return records.filter((record) => {
    const words = wanted.length > 0 ? wordsOf(record) : ''
    return wanted.every((word) => words.includes(word))
  })
}
