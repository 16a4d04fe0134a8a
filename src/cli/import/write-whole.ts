import { existsSync } from 'node:fs'
import { link, mkdir, open, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

/** What a process that was killed leaves behind: ".<name>.<pid>.<number>.draft". */
export const isDraft = (name: string) => /^\..+\.draft$/.test(name)

let drafts = 0

/** All of the file or nothing of it, also when the power fails: written beside it, flushed, renamed. */
export async function replaceWhole(file: string, content: string | Uint8Array): Promise<void> {
  await withDraft(file, content, (draft) => rename(draft, file))
}

/**
 * The same for a file that must not be there yet: of two processes that want one name only one gets it.
 * @returns false where another file has the name; nothing was written then
 */
export function createWhole(file: string, content: string | Uint8Array): Promise<boolean> {
  return withDraft(file, content, async (draft) => {
    try {
      await link(draft, file)
      return true
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : undefined
      if (code === 'EEXIST') return false
      // Memory cards and some network folders know no links; there the look before the rename must do.
      if (code !== 'EPERM' && code !== 'ENOTSUP' && code !== 'EOPNOTSUPP' && code !== 'ENOSYS') throw error
      if (existsSync(file)) return false
      await rename(draft, file)
      return true
    }
  })
}

async function withDraft<T>(file: string, content: string | Uint8Array, place: (draft: string) => Promise<T>): Promise<T> {
  drafts += 1
  const draft = join(dirname(file), `.${basename(file)}.${process.pid}.${drafts}.draft`)
  await mkdir(dirname(file), { recursive: true })
  try {
    const handle = await open(draft, 'w')
    try {
      await handle.writeFile(content)
      await handle.sync()
    } finally {
      await handle.close()
    }
    return await place(draft)
  } finally {
    await rm(draft, { force: true })
  }
}
