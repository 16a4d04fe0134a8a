import { threadId } from 'node:worker_threads'
import { closeSync, openSync, renameSync, writeFileSync } from 'node:fs'

/** Whoever reads the file finds the whole of what it was or of what it is, also where this is killed half way. */
export function replaceFile(file: string, pieces: readonly Uint8Array[]): void {
  const draft = `${file}.${process.pid}-${threadId}.draft`
  const opened = openSync(draft, 'w')
  try {
    for (const piece of pieces) writeFileSync(opened, piece)
  } finally {
    closeSync(opened)
  }
  renameSync(draft, file)
}
