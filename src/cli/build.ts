import { buildApp } from '../edition/build-app.ts'
import { writeEdition, type BuildResult } from '../edition/write-edition.ts'
import { project, resolvePath } from './project.ts'
import { complain } from './run-command.ts'
import { showProgress } from './show-progress.ts'

/** `simak build`: a folder of articles into static files. @returns the exit code: 1 also where single articles had to be left out */
export async function buildCommand(folder: string, { out }: { out: string }): Promise<number> {
  const { leftOut } = await buildAndTell(resolvePath(folder), resolvePath(out), out)
  return leftOut.length > 0 ? 1 : 0
}

/** Builds, names what was left out, and says what there is now. @param shown the output's name for the person */
export async function buildAndTell(folder: string, out: string, shown = out): Promise<BuildResult> {
  const start = performance.now()
  const progress = showProgress(process.stderr)
  const result = await writeEdition({ folder, out, buildApp: (base) => buildApp(project, base), onProgress: progress.report }).finally(progress.end)
  for (const { message } of result.leftOut) complain(`left out: ${message}`)
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  const left = result.leftOut.length > 0 ? `, ${result.leftOut.length} left out` : ''
  const { articles } = result.edition.counts
  console.log(`${articles} ${articles === 1 ? 'article' : 'articles'}, ${result.pages} pages${left} → ${shown} in ${seconds} s`)
  return result
}
