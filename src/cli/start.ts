import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { isAlive } from '../edition/is-alive.ts'
import { buildAndTell } from './build.ts'
import { importArticles } from './import/import-articles.ts'
import { listItems } from './import/list-items.ts'
import { countSources } from './import/list-sources.ts'
import { project, resolvePath } from './project.ts'
import { complain, runCommand, UserError } from './run-command.ts'
import { serveEdition } from './serve.ts'

/** `npm start`: the sample edition; with paths, those articles as an edition of their own. Shows it until Ctrl-C. */
async function start(paths: readonly string[]): Promise<number> {
  if (paths.length > 0) return startOwn(paths.map(resolvePath))
  const out = join(project, 'dist')
  await buildAndTell(join(project, 'data'), out, { shown: 'dist' })
  return serveEdition(out)
}

/** What was imported lives as long as it is shown: a folder for each process, gone at its end. */
async function startOwn(paths: readonly string[]): Promise<number> {
  const drafts = join(project, '.simak', 'start')
  const folder = join(drafts, String(process.pid))
  removeAbandoned(drafts)
  try {
    const summary = await importArticles({
      items: listItems(paths, 'standard input'),
      total: countSources(paths),
      into: join(folder, 'articles'),
      timeZone: 'Asia/Jakarta',
      jobs: availableParallelism(),
      onEvent: (event) => {
        if (event.event === 'problem') complain(event.message)
      },
    })
    if (summary.imported === 0 && summary.problems > 0) return 1 // each problem has had its line
    if (summary.imported === 0) throw new UserError(`${paths.join(', ')}: no news article is in it. Name a file that holds one, or a folder of such files.`)
    await buildAndTell(folder, join(folder, 'site'), { shown: 'an edition of its own', fresh: true })
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
