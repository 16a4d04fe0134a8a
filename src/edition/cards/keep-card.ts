import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { KnownFile } from '../edition-files.ts'
import { hashText } from '../file-writer.ts'
import { replaceFile } from '../record/replace-file.ts'
import { makeCardDrawer } from './draw-card.ts'
import { cardPath, type Card } from './make-card.ts'

/**
 * A function that puts a card into the staging folder. One that the edition before has is not drawn again, nor one that another thread has drawn: its name says what is on it.
 * @returns its path, and its file where the edition before has none
 */
export function makeCardKeeper(staging: string, before: string | undefined): (card: Card) => Promise<{ path: string; file?: KnownFile }> {
  let drawer: ReturnType<typeof makeCardDrawer> | undefined
  return async (card) => {
    const path = cardPath(card)
    if (before !== undefined && existsSync(join(before, path))) return { path }
    const file = join(staging, path)
    const known = existsSync(file) ? readFileSync(file) : undefined
    const png = known ?? (await (drawer ??= makeCardDrawer()))(card)
    if (!known) {
      mkdirSync(dirname(file), { recursive: true })
      replaceFile(file, [png])
    }
    return { path, file: { hash: hashText(png), bytes: png.byteLength } }
  }
}
