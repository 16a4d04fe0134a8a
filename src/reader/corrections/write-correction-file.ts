import type { Correction, CorrectionFile } from '../../model/correction.ts'
import type { OwnArticle } from '../library/records.ts'

/** Corrections as `simak apply-corrections` reads them. Own articles go by the id that they have in an edition, not by this device's key. */
export function writeCorrectionFile(corrections: readonly Correction[], own: readonly OwnArticle[], made: string): string {
  const idOf = new Map(own.map(({ id, article }) => [id, article.id]))
  const file: CorrectionFile = { format: 'simak-corrections', version: 1, made, corrections: corrections.map((correction) => ({ ...correction, article: idOf.get(correction.article) ?? correction.article })) }
  return JSON.stringify(file, undefined, 2)
}
