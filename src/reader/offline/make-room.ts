import { ownFiles } from './files-of-article.ts'
import { findProtected } from './find-protected.ts'
import { readKeptArticle } from './kept-articles.ts'
import { listKeptFiles, removeFile, type KeptFile } from './list-kept.ts'
import { readOfflineSettings } from './offline-settings.ts'
import { articleIn } from './put-file.ts'

/** Bytes that go at once where the device is full. */
const step = 2_000_000

/**
 * Removes what came or was opened longest ago and was not saved: what the limit does not allow, or, where the device is full,
 * a few megabytes.
 * @returns whether anything went
 */
export const makeRoom = async (): Promise<boolean> => removeOldest(await listRemovable(), () => step)

/** Holds what was not saved within the reader's limit. */
export const keepWithinLimit = async (): Promise<boolean> => {
  const { limit } = readOfflineSettings()
  return removeOldest(await listRemovable(), (total) => total - limit * 1e6)
}

async function listRemovable(): Promise<KeptFile[]> {
  const { files, everything } = await findProtected()
  if (everything) return []
  return (await listKeptFiles()).filter(({ path }) => !files.has(path))
}

async function removeOldest(files: readonly KeptFile[], excessOf: (total: number) => number): Promise<boolean> {
  let excess = excessOf(files.reduce((sum, { bytes }) => sum + bytes, 0))
  const removable = new Set(files)
  let removed = false
  for (const { path } of files.toSorted((a, b) => a.kept.localeCompare(b.kept))) {
    if (excess <= 0) break
    const parts = new Set(await partsOf(path))
    for (const file of removable) {
      if (!parts.has(file.path)) continue
      removable.delete(file)
      await removeFile(file)
      excess -= file.bytes
      removed = true
    }
  }
  return removed
}

/** An article goes with its pictures: half of one is of no use. */
async function partsOf(path: string): Promise<string[]> {
  const id = articleIn(path)
  const article = id === undefined ? undefined : await readKeptArticle(id)
  return article ? ownFiles(article) : [path]
}
