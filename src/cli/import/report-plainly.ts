import { complain } from '../run-command.ts'
import type { ImportEvent, ImportSummary } from './import-events.ts'
import { showImportProgress } from './show-import-progress.ts'

/** So many articles are named one by one; of more, only how many there were. */
const named = 20
const longest = 160

/** What a person sees of an import: a line for each of the first articles, one for each problem, and how far it is. */
export function reportPlainly({ explain }: { explain: boolean }): { onEvent: (event: ImportEvent) => void; end: () => void } {
  const progress = showImportProgress(process.stderr)
  let told = 0
  const say = (line: string) => {
    progress.clear()
    process.stdout.write(`${line}\n`)
  }
  const sayArticle = (event: Extract<ImportEvent, { event: 'article' }>) => {
    told += 1
    if (told === named + 1 && !explain) say('…')
    if (told > named && !explain) return
    const detail = [event.changed && `changed: ${event.changed.join(', ')}`, event.sameStory && `the story of ${event.sameStory}`, event.outcome === 'double' && `from ${event.source}`].filter(Boolean)
    say(`${words[event.outcome]}  ${event.file}${detail.length > 0 ? `  (${detail.join('; ')})` : ''}`)
    if (explain && event.outcome !== 'unchanged' && event.outcome !== 'double') for (const { step, reason, text } of event.notes) say(`  ${step}: ${reason}${text ? `: ${shorten(text)}` : ''}`)
  }
  return {
    onEvent: (event) => {
      if (event.event === 'article') sayArticle(event)
      else if (event.event === 'progress') progress.report(event.done, event.of)
      else {
        progress.clear()
        if (event.event === 'problem') complain(event.message)
        else if (event.event === 'waiting') complain(`another import (process ${event.pid}) works on this folder; waiting for it to end.`)
        else if (explain && event.event === 'not-modified') say(`not changed since it was fetched  ${event.address}`)
        else if (explain && event.event === 'left-aside') say(`left aside  ${event.file}  (${event.reason})`)
      }
    },
    end: progress.clear,
  }
}

const words = { imported: 'imported', updated: 'updated', annotated: 'annotated again', unchanged: 'unchanged', double: 'the same article' } as const

const shorten = (text: string) => {
  const line = text.replace(/\s+/g, ' ')
  return line.length > longest ? `${line.slice(0, longest - 1)}…` : line
}

/** One line that says what came of everything. */
export function summarise(summary: ImportSummary, into: string, dryRun: boolean): string {
  const counts = [
    `${summary.imported} imported`,
    summary.updated && `${summary.updated} updated`,
    summary.annotated && `${summary.annotated} annotated again`,
    summary.unchanged && `${summary.unchanged} unchanged`,
    summary.double && `${summary.double} given twice`,
    summary.notModified && `${summary.notModified} addresses not changed`,
    summary.leftAside && `${summary.leftAside} files of other kinds left aside`,
    `${summary.problems} problems`,
  ]
  return `${counts.filter(Boolean).join(', ')} → ${into}${dryRun ? ' (nothing was written)' : ''}`
}
