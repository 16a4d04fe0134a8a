import { join } from 'node:path'
import { buildApp } from '../edition/build-app.ts'
import { buildWorker } from '../edition/build-worker.ts'
import { hashText } from '../edition/file-writer.ts'
import { hashSources } from '../edition/hash-sources.ts'
import { writeEdition, type BuildResult } from '../edition/write-edition.ts'
import { project, resolvePath } from './project.ts'
import { complain } from './run-command.ts'
import { showProgress } from './show-progress.ts'

export type BuildCommandOptions = { out: string; compress: boolean; fresh?: boolean }

/** `simak build`: a folder of articles into static files. @returns the exit code: 1 also where single articles had to be left out */
export async function buildCommand(folder: string, { out, compress, fresh }: BuildCommandOptions): Promise<number> {
  const { leftOut } = await buildAndTell(resolvePath(folder), resolvePath(out), { shown: out, compress, fresh })
  return leftOut.length > 0 ? 1 : 0
}

type BuildAndTellOptions = {
  /** The output's name for the person. */
  shown: string
  compress?: boolean
  /** Makes everything anew, whatever the last build has left. */
  fresh?: boolean
}

/** Builds, names what was left out, and says what there is now. */
export async function buildAndTell(folder: string, out: string, { shown, compress = false, fresh = false }: BuildAndTellOptions): Promise<BuildResult> {
  const start = performance.now()
  const progress = showProgress(process.stderr)
  const version = hashSources(project, ['src/edition', 'src/model', 'package-lock.json'])
  const options = { folder, out, compress, record: fresh ? undefined : { file: recordFileOf(out), version }, buildApp: (base: string) => buildApp(project, base), buildWorker: () => buildWorker(project, version) }
  const result = await writeEdition({ ...options, onProgress: progress.report }).finally(progress.end)
  for (const { message } of result.leftOut) complain(`left out: ${message}`)
  const { articles } = result.edition.counts
  const said = [
    `${articles} ${articles === 1 ? 'article' : 'articles'}`,
    `${result.pages} pages`,
    result.leftOut.length > 0 && `${result.leftOut.length} left out`,
    result.changed < result.files && `${result.changed} files changed`,
  ]
  console.log(`${said.filter(Boolean).join(', ')} → ${shown} in ${((performance.now() - start) / 1000).toFixed(1)} s`)
  return result
}

/** What a build leaves for the next one into the same folder; other code may build another edition, and begins anew. */
const recordFileOf = (out: string) => join(project, '.simak', 'builds', `${hashText(out).slice(0, 16)}.record`)
