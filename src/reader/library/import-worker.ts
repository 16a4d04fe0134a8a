import { annotate } from '../../annotator/annotate.ts'
import { readResources, type AnnotatorResources } from '../../annotator/resources.ts'
import { importSource, type ImportContext } from '../../importer/import-source.ts'
import { entityKinds } from '../../model/kinds.ts'
import type { Article } from '../../model/article.ts'
import type { ImportAnswer, ImportRequest } from './import-messages.ts'
import { fetchFiles, fetchLexicons, packsOf, UnreachableKnowledge } from './fetch-knowledge.ts'

declare const self: DedicatedWorkerGlobalScope

const answer = (message: ImportAnswer) => self.postMessage(message)

/** Made once a language; the first article waits for it, every later one does not. */
const known = new Map<string, Promise<AnnotatorResources>>()

const primaryOf = (language: string) => language.split('-')[0] ?? language

function resourcesOf(primary: string): Promise<AnnotatorResources> {
  const before = known.get(primary)
  if (before) return before
  const resources = fetchFiles(primary).then((files) => {
    answer({ kind: 'used', addresses: [self.location.href, ...packsOf(primary)] })
    return readResources(files, primary)
  })
  known.set(primary, resources)
  resources.catch(() => known.delete(primary)) // the network may be back next time; whoever asked hears of it
  return resources
}

const isAnnotated = (article: Article) => article.quotes.length > 0 || entityKinds.some((kind) => article[kind].some(({ mentions }) => mentions.length > 0))

async function read({ name, bytes, url, timeZone, mostArticles }: ImportRequest & { kind: 'read' }): Promise<void> {
  const digest = await crypto.subtle.digest('SHA-256', bytes as BufferSource)
  const sha256 = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  const context: ImportContext = { timeZone, lexicons: await fetchLexicons(), seen: new Date().toISOString() }
  const { articles, problems } = importSource({ name, bytes, sha256, ...(url ? { url } : {}) }, context)
  for (const { message, remedy } of problems) answer({ kind: 'problem', message, remedy })
  for (const article of articles.slice(0, mostArticles)) {
    if (!known.has(primaryOf(article.language))) answer({ kind: 'loading' })
    const resources = await resourcesOf(primaryOf(article.language))
    answer({ kind: 'article', article: isAnnotated(article) ? article : annotate(article, resources) })
  }
  answer({ kind: 'end', left: Math.max(0, articles.length - mostArticles) })
}

const say = (error: unknown) => answer(error instanceof UnreachableKnowledge ? { kind: 'unreachable' } : { kind: 'failed', message: error instanceof Error ? error.message : String(error) })

self.addEventListener('message', ({ data }: MessageEvent<ImportRequest>) => {
  if (data.kind === 'read') read(data).catch(say)
  else Promise.all([fetchLexicons(), resourcesOf(primaryOf(data.language))]).then(() => answer({ kind: 'ready' }), say)
})
