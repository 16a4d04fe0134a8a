import { saveFile } from '../export/save-file.ts'
import type { OwnArticle } from '../library/records.ts'

/** Saves articles as JSON that `simak import` takes: one as it is, several as a list. */
export function exportArticles(records: readonly OwnArticle[]): void {
  const [first, ...others] = records.map(({ article }) => article)
  if (!first) return
  const several = others.length > 0
  saveFile(new File([JSON.stringify(several ? [first, ...others] : first, undefined, 2)], several ? 'artikel-milik-saya.json' : `${first.id}.json`, { type: 'application/json' }))
}
