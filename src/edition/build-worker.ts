import { join } from 'node:path'
import { keepBuilt } from './keep-built.ts'

/**
 * Bundles what threads run (`task-worker.ts`) as plain JavaScript, or takes it from an earlier build: a thread that reads
 * TypeScript file by file is at work half a second later, and needs another thread to read it.
 * @param project the checkout
 * @param version of the code that builds
 * @returns the file that a thread begins with
 */
export async function buildWorker(project: string, version: string): Promise<string> {
  const folder = await keepBuilt(join(project, '.simak', 'worker'), version, (draft) => bundleInto(project, draft))
  return join(folder, 'task-worker.js')
}

async function bundleInto(project: string, folder: string): Promise<void> {
  const { build } = await import('vite')
  await build({
    root: project,
    logLevel: 'error',
    configFile: false,
    // one file has all that it needs; but the canvas is machine code
    ssr: { noExternal: true, external: ['@napi-rs/canvas'] },
    build: { outDir: folder, emptyOutDir: false, copyPublicDir: false, target: 'node20', minify: false, ssr: join(project, 'src/edition/task-worker.ts') },
  })
}
