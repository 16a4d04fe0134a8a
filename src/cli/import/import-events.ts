import type { Note } from '../../model/provenance.ts'
import type { Outcome } from './put-article.ts'

/** What an import tells while it goes on; with --json each is a line. */
export type ImportEvent =
  | { event: 'article'; outcome: Outcome; id: string; file: string; source: string; headline: string; changed?: readonly string[]; sameStory?: string; notes: readonly Note[] }
  | { event: 'problem'; message: string }
  | { event: 'left-aside'; file: string; reason: string }
  | { event: 'not-modified'; address: string }
  | { event: 'progress'; done: number; of: number }
  | { event: 'waiting'; pid: number }

/** How many articles came to what, how many sources were left aside, and how many problems there were. */
export type ImportSummary = Record<Outcome | 'problems' | 'leftAside' | 'notModified', number>

export const emptySummary = (): ImportSummary => ({ imported: 0, updated: 0, annotated: 0, unchanged: 0, double: 0, leftAside: 0, notModified: 0, problems: 0 })
