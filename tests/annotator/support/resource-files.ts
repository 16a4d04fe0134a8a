import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const data = fileURLToPath(new URL('../../../data/', import.meta.url))

/** Every data file that the annotator may read, by its path under data/. */
export const resourceFiles: ReadonlyMap<string, Uint8Array> = new Map(
  ['lexicon', 'gazetteer', 'authority', 'models'].flatMap((folder) =>
    readdirSync(data + folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const path = `${entry.parentPath}/${entry.name}`
        return [path.slice(data.length).replaceAll('\\', '/'), new Uint8Array(readFileSync(path))] as const
      }),
  ),
)
