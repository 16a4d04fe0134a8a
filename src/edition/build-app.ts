import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { firstChunk } from './first-chunk.ts'
import { readExemplar } from './first-paint/exemplar.ts'
import { takeOutFonts } from './first-paint/take-out-fonts.ts'
import type { Templates } from './first-paint/make-templates.ts'
import { hashSources } from './hash-sources.ts'
import { importBuilt } from './import-built.ts'
import { keepBuilt } from './keep-built.ts'
import type { CreatePrerenderer } from './print-page.ts'

/** The reader, built: static files for the browser, and the server entry that prerenders pages. */
export type App = {
  /** Folder with index.html (which is not a page), assets/ and the files of public/. */
  client: string
  templates: Templates
  /** The server entry's file. */
  serverEntry: string
  /** The service worker's file, without its list of what to keep. */
  serviceWorker: string
  /** Of everything it was built from. */
  hash: string
}

/** What the reader is built from, and what makes its chunks, templates and packed knowledge; nothing else of src/edition. */
const sources = ['index.html', 'vite.config.ts', 'package-lock.json', 'public', 'src/reader', 'src/model', 'src/importer', 'src/annotator', 'src/edition/build-app.ts', 'src/edition/first-chunk.ts', 'src/edition/first-paint', 'src/edition/pack-knowledge.ts', 'data/lexicon', 'data/gazetteer', 'data/authority', 'data/models']
/** Beside the built app: its templates, whose script has been made small. */
const templatesFile = 'templates.json'

/**
 * Builds the reader, or takes what an earlier build left where no source has changed since.
 * @param project the checkout
 * @param base the path at which the edition will be served, with a slash at either end
 */
export async function buildApp(project: string, base: string): Promise<App> {
  const hash = hashSources(project, sources, base)
  const folder = await keepBuilt(join(project, '.simak', 'app'), hash, (draft) => buildInto(project, base, draft))
  return {
    client: join(folder, 'client'),
    templates: JSON.parse(readFileSync(join(folder, templatesFile), 'utf8')) as Templates,
    serverEntry: serverEntryIn(folder),
    serviceWorker: join(folder, 'worker', 'service-worker.js'),
    hash,
  }
}

async function buildInto(project: string, base: string, folder: string): Promise<void> {
  // What follows takes a second to read, and most builds have their app from an earlier one.
  const [{ build }, { makeTemplates }] = await Promise.all([import('vite'), import('./first-paint/make-templates.ts')])
  const client = join(folder, 'client')
  const shared = { root: project, base, logLevel: 'error', configFile: join(project, 'vite.config.ts') } as const
  await build({ ...shared, build: { outDir: client, emptyOutDir: false, rolldownOptions: { output: { codeSplitting: firstChunk } } } })
  await build({
    ...shared,
    // React and the router go into the bundle: their production forms, loaded once, whatever NODE_ENV is when pages are printed
    ssr: { noExternal: true },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { outDir: join(folder, 'server'), emptyOutDir: false, copyPublicDir: false, ssr: join(project, 'src/reader/entry-server.tsx') },
  })
  writeFileSync(join(folder, templatesFile), JSON.stringify(await makeTemplates(join(project, 'src', 'reader', 'first-paint'), client, takeOutFonts(client), await makeExemplarPrinter(serverEntryIn(folder)))))
  await build({
    ...shared,
    build: {
      outDir: join(folder, 'worker'),
      emptyOutDir: false,
      copyPublicDir: false,
      // one classic script: a worker of modules is not understood by every browser that reads the rest
      rolldownOptions: { input: join(project, 'src/reader/offline/service-worker.ts'), output: { format: 'iife', entryFileNames: '[name].js' } },
    },
  })
}

const serverEntryIn = (folder: string) => join(folder, 'server', 'entry-server.js')

/** Prints the pages of the exemplars with a server entry that has just been built. */
async function makeExemplarPrinter(serverEntry: string): Promise<(path: string) => Promise<string>> {
  const { createPrerenderer } = (await importBuilt(serverEntry)) as { createPrerenderer: CreatePrerenderer }
  const prerender = createPrerenderer({ base: '/', readData: readExemplar })
  return async (path) => (await prerender(path)).root
}
