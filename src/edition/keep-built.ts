import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs'
import { join } from 'node:path'

/** What is kept of one kind, e.g. the apps of two editions under different bases, before and after a change of the code. */
const mostKept = 4

/**
 * Takes what was built of the same sources before, or builds it. It stands whole or not at all, whoever else builds the same.
 * @param shelf the folder of all that is kept of this kind
 * @param hash of everything it is built from
 * @param build puts it into an empty folder
 * @returns the folder it is in
 */
export async function keepBuilt(shelf: string, hash: string, build: (folder: string) => Promise<void>): Promise<string> {
  const folder = join(shelf, hash.slice(0, 16))
  if (!existsSync(folder)) {
    mkdirSync(shelf, { recursive: true })
    const draft = mkdtempSync(join(shelf, 'draft-'))
    try {
      await build(draft)
      place(draft, folder)
    } finally {
      rmSync(draft, { recursive: true, force: true })
    }
  }
  utimesSync(folder, new Date(), new Date())
  removeOld(shelf)
  return folder
}

/** Another build may have made the same in the meantime: then that one serves as well. */
function place(draft: string, folder: string): void {
  try {
    renameSync(draft, folder)
  } catch (error) {
    if (!existsSync(folder)) throw error
  }
}

/** A draft of a build that was killed goes after a day. */
function removeOld(shelf: string): void {
  const aged = readdirSync(shelf)
    .map((name) => ({ name, folder: join(shelf, name), used: statSync(join(shelf, name), { throwIfNoEntry: false })?.mtimeMs ?? 0 }))
    .sort((a, b) => b.used - a.used)
  const finished = aged.filter(({ name }) => !name.startsWith('draft-')).slice(mostKept)
  const drafts = aged.filter(({ name, used }) => name.startsWith('draft-') && Date.now() - used > 86_400_000)
  for (const { folder } of [...finished, ...drafts]) rmSync(folder, { recursive: true, force: true })
}
