import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { EditionSettings } from '../model/edition.ts'
import { importBuilt, type App } from './build-app.ts'
import type { Digest } from './digest-article.ts'
import type { FileWriter } from './file-writer.ts'
import type { Gathering } from './gather-groups.ts'
import { listPages } from './list-pages.ts'
import { makePagePrinter, printShell, type CreatePrerenderer } from './print-page.ts'

type PagesOptions = {
  settings: EditionSettings
  digests: readonly Digest[]
  groups: ReadonlyMap<string, Gathering>
  app: App
  writer: FileWriter
  folder: string
  onPage: (printed: number) => void
}

/** Prerenders every page of the edition, and the empty app for all others. @returns how many pages were written */
export async function writePages({ settings, digests, groups, app, writer, folder, onPage }: PagesOptions): Promise<number> {
  const template = readFileSync(join(app.client, 'index.html'), 'utf8')
  const pictureOrigins = [...new Set(digests.flatMap(({ pictureOrigins }) => pictureOrigins))].sort()
  const { createPrerenderer } = await importBuilt(app.serverEntry)
  const print = makePagePrinter({ settings, template, folder, pictureOrigins, createPrerenderer: createPrerenderer as CreatePrerenderer })
  let printed = 0
  for (const job of listPages(settings, digests, groups)) {
    writer.write(`${job.path}index.html`, await print(job))
    printed += 1
    onPage(printed)
  }
  writer.write('shell.html', printShell(template, settings, pictureOrigins))
  return printed
}
