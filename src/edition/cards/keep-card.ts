import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { KnownFile } from '../edition-files.ts'
import { hashText } from '../file-writer.ts'
import { makeCardDrawer } from './draw-card.ts'
import { cardPath, type Card } from './make-card.ts'

/**
 * A function that puts a card into the staging folder. One that the edition before has is not drawn again: its name says what is on it.
 * @returns its path, and its file where it was drawn
 */
export function makeCardKeeper(staging: string, before: string | undefined): (card: Card) => Promise<{ path: string; file?: KnownFile }> {
  let drawer: ReturnType<typeof makeCardDrawer> | undefined
  return async (card) => {
    const path = cardPath(card)
    if (before !== undefined && existsSync(join(before, path))) return { path }
    const draw = await (drawer ??= makeCardDrawer())
    const png = draw(card)
    mkdirSync(dirname(join(staging, path)), { recursive: true })
    writeFileSync(join(staging, path), png)
    return { path, file: { hash: hashText(png), bytes: png.byteLength } }
  }
}
