import type { RawArticle } from '../raw-article.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { editParagraphs } from './edit-paragraphs.ts'

/**
 * Takes off labels of links whose link was lost, where the paragraph itself follows on the same line:
 * "Baca juga:,,Pertemuan pertama antara …", "Baca Juga : Adapun, Kepala Dinas …".
 */
export function dropLinkLabels(article: RawArticle, vocabulary: Vocabulary): RawArticle {
  return editParagraphs(article, (text) => {
    const label = vocabulary.linkLabels.exec(text)?.[0]
    return label === undefined ? undefined : { texts: [text.slice(label.length)], notes: [{ step: 'clutter', reason: 'label of a link that is not there', text: label }] }
  })
}
