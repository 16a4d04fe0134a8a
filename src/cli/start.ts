import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { isAlive } from '../edition/staging.ts'
import { buildAndTell } from './build.ts'
import { importFiles } from './import-files.ts'
import { project, resolvePath } from './project.ts'
import { runCommand, UserError } from './run-command.ts'
import { serveEdition } from './serve.ts'

/** `npm start`: the sample edition; with paths, those articles as an edition of their own. Shows it until Ctrl-C. */
async function start(paths: readonly string[]): Promise<number> {
  if (paths.length > 0) return startOwn(paths.map(resolvePath))
  const out = join(project, 'dist')
  await buildAndTell(join(project, 'data'), out, 'dist')
  return serveEdition(out)
}

/** What was imported lives as long as it is shown: a folder for each process, gone at its end. */
async function startOwn(paths: readonly string[]): Promise<number> {
  const drafts = join(project, '.simak', 'start')
  const folder = join(drafts, String(process.pid))
  removeAbandoned(drafts)
  try {
    const summary = await importFiles({ paths, into: join(folder, 'articles'), timeZone: 'Asia/Jakarta' })
    if (summary.new === 0 && summary.problems > 0) return 1 // each problem has had its line
    if (summary.new === 0) throw new UserError(`${paths.join(', ')}: no news article is in it. Name a file that holds one, or a folder of such files.`)
    await buildAndTell(folder, join(folder, 'site'), 'an edition of its own')
    return await serveEdition(join(folder, 'site'))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** A process that was killed could not clean up after itself. */
function removeAbandoned(drafts: string): void {
  mkdirSync(drafts, { recursive: true })
  for (const name of readdirSync(drafts)) if (!isAlive(Number(name))) rmSync(join(drafts, name), { recursive: true, force: true })
}

await runCommand(() => start(process.argv.slice(2)))
