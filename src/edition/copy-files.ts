import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { hashText, type FileWriter } from './file-writer.ts'

/** The files below a folder by their path there, sorted; none where the folder is not there. */
export function listFilesBelow(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1).replaceAll('\\', '/'))
    .sort()
}

/** The reader's files. Its index.html is the template, not a page. @returns their paths */
export function copyApp(client: string, writer: FileWriter): string[] {
  const paths = listFilesBelow(client).filter((path) => path !== 'index.html')
  for (const path of paths) writer.write(path, readFileSync(join(client, path)))
  return paths
}

/** The edition's own pictures. There may be gigabytes of them: size and time tell whether one has changed. */
export function copyPictures(folder: string, staging: string, writer: FileWriter): void {
  for (const name of listFilesBelow(join(folder, 'images'))) {
    const path = `images/${name}`
    const { size, mtimeMs } = statSync(join(folder, path))
    const before = writer.changed().length
    writer.add(path, { hash: hashText(`${size} ${mtimeMs}`), bytes: size })
    if (writer.changed().length === before) continue
    mkdirSync(dirname(join(staging, path)), { recursive: true })
    copyFileSync(join(folder, path), join(staging, path))
  }
}
