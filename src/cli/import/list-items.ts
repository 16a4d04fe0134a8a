import { UserError } from '../run-command.ts'
import type { Item } from './import-articles.ts'
import { listSources } from './list-sources.ts'

/** What is to be imported from files, folders and "-", one by one. */
export async function* listItems(paths: readonly string[], stdinName: string): AsyncGenerator<Item> {
  for (const path of paths) {
    if (path === '-') yield await readStandardInput(stdinName)
    else yield* listPath(path)
  }
}

function* listPath(path: string): Generator<Item> {
  let articles = 0
  try {
    for (const { file, isArticle } of listSources(path)) {
      if (isArticle) articles += 1
      yield isArticle ? { at: file, file } : { leftAside: file, reason: 'no article by its name' }
    }
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    yield { problem: error.message }
    return
  }
  if (articles === 0) yield { problem: `${path}: holds no text, HTML, feed or JSON files. Name a file, or another folder.` }
}

async function readStandardInput(name: string): Promise<Item> {
  const pieces: Buffer[] = []
  for await (const piece of process.stdin) pieces.push(piece as Buffer)
  return { at: name, name, bytes: Buffer.concat(pieces) }
}
