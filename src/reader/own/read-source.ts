import type { Article } from '../../model/article.ts'
import type { ImportAnswer, ImportRequest } from '../library/import-messages.ts'
import { keepUsedFiles } from './keep-used-files.ts'
import { mostArticles, mostBytes, mostLoading, mostSilence } from './limits.ts'

/** Why a source gave nothing, in a word that messages.ts has a sentence for. */
export type ReadFailure = 'too-big' | 'too-slow' | 'unreachable' | 'no-worker' | 'defect'

export class ReadError extends Error {
  override readonly name = 'ReadError'
  readonly failure: ReadFailure

  constructor(failure: ReadFailure, detail = '') {
    super(detail ? `${failure}: ${detail}` : failure)
    this.failure = failure
  }
}

export type OwnSource = { name: string; bytes: Uint8Array; url?: string }

/** What is wrong with a source, and what helps, as the importer says it. */
export type SourceProblem = { message: string; remedy: string }

type Options = {
  /** IANA zone of times that come without an offset. */
  timeZone: string
  onArticle: (article: Article) => Promise<void>
}

/** One worker for as long as the page is open: what it knows is then there for the next article. */
let worker: Worker | undefined

const startWorker = () => (worker ??= new Worker(new URL('../library/import-worker.ts', import.meta.url), { type: 'module' }))

function endWorker() {
  worker?.terminate()
  worker = undefined
}

/** One request after the other: answers carry no number. */
let last: Promise<unknown> = Promise.resolve()

/** Fetches what the worker needs, so that the first article need not wait. @throws {ReadError} */
export const prepareReading = (language: string): Promise<void> => inTurn(() => ask({ kind: 'prepare', language }, mostLoading, async (answer) => answer.kind === 'ready'))

/**
 * Reads a source in the worker, by the same importer and annotator as the command line. Each article is handed over when it is there.
 * @returns what could not be read, and how many articles of the source were left over
 * @throws {ReadError} where nothing can be read: too big, too slow (the worker is ended), or the worker cannot be had
 */
export async function readSource({ name, bytes, url }: OwnSource, language: string, { timeZone, onArticle }: Options): Promise<{ problems: SourceProblem[]; left: number }> {
  if (bytes.byteLength > mostBytes) throw new ReadError('too-big')
  await prepareReading(language)
  const problems: SourceProblem[] = []
  let left = 0
  const request: ImportRequest = { kind: 'read', name, bytes, ...(url ? { url } : {}), timeZone, mostArticles }
  await inTurn(() =>
    ask(request, mostSilence, async (answer) => {
      if (answer.kind === 'article') await onArticle(answer.article)
      else if (answer.kind === 'problem') problems.push(answer)
      else if (answer.kind === 'end') left = answer.left
      return answer.kind === 'end'
    }),
  )
  return { problems, left }
}

function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const turn = last.then(work)
  last = turn.catch(() => undefined) // whoever asked hears of it; the next one has its turn all the same
  return turn
}

/** Asks the worker and hears it out. @param take tells whether the answer was the last one */
function ask(request: ImportRequest, patience: number, take: (answer: ImportAnswer) => Promise<boolean>): Promise<void> {
  if (!('Worker' in globalThis) || !globalThis.crypto?.subtle) return Promise.reject(new ReadError('no-worker'))
  const asked = startWorker()
  const heard = new AbortController()
  return new Promise<void>((resolve, reject) => {
    let timer: ReturnType<typeof setTimeout>
    let taking = Promise.resolve()
    const settle = (end: () => void) => {
      clearTimeout(timer)
      heard.abort()
      end()
    }
    const fail = (failure: ReadFailure, detail?: string) =>
      settle(() => {
        endWorker()
        reject(new ReadError(failure, detail))
      })
    const wait = (milliseconds: number) => {
      clearTimeout(timer)
      timer = setTimeout(() => fail('too-slow'), milliseconds)
    }
    asked.addEventListener(
      'message',
      ({ data: answer }: MessageEvent<ImportAnswer>) => {
        wait(answer.kind === 'loading' ? mostLoading : patience)
        if (answer.kind === 'used') return void keepUsedFiles(answer.addresses)
        if (answer.kind === 'unreachable') return fail('unreachable')
        if (answer.kind === 'failed') return fail('defect', answer.message)
        // one after the other, so that what is kept is kept in the order of the source
        taking = taking.then(async () => {
          if (await take(answer)) settle(resolve)
        })
        taking.catch((error: unknown) => settle(() => reject(error instanceof Error ? error : new Error(String(error)))))
      },
      { signal: heard.signal },
    )
    asked.addEventListener('error', (event) => (event.preventDefault(), fail(event.message ? 'defect' : 'unreachable', event.message)), { signal: heard.signal })
    wait(patience)
    asked.postMessage(request)
  })
}
