import { renameSync, writeFileSync } from 'node:fs'

/** Whoever reads the file finds the whole of what it was or of what it is, also where this is killed half way. */
export function replaceFile(file: string, content: string | Uint8Array): void {
  const draft = `${file}.${process.pid}.draft`
  writeFileSync(draft, content)
  renameSync(draft, file)
}
