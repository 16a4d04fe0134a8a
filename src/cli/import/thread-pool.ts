import { Worker } from 'node:worker_threads'
import type { ImportResult } from '../../importer/import-source.ts'
import type { Article } from '../../model/article.ts'
import { UserError } from '../run-command.ts'
import type { Done, Work } from './import-thread.ts'
import type { Processor } from './processor.ts'

type Waiting = { resolve: (value: unknown) => void; reject: (error: Error) => void; thread: number }

/** So much lies ready for each thread, so that none waits for this one. */
const ready = 2

/** Does the work of a processor in several threads: each piece goes to the next that is free. */
export function makeThreadPool(threads: number, timeZone: string, seen: string): Processor {
  const waiting = new Map<number, Waiting>()
  const queue: { work: Work; resolve: Waiting['resolve']; reject: Waiting['reject'] }[] = []
  const load = Array.from({ length: threads }, () => 0)
  let numbers = 0
  let broken: Error | undefined

  const workers = load.map((_, thread) => {
    const worker = new Worker(new URL('start-thread.mjs', import.meta.url), { workerData: { timeZone, seen }, execArgv: [] })
    worker.on('message', (done: Done) => settle(done))
    worker.on('error', (error) => fail(error instanceof Error ? error : new Error(String(error)), thread))
    return worker
  })

  const hand = () => {
    while (queue.length > 0) {
      const thread = load.indexOf(Math.min(...load))
      if ((load[thread] ?? ready) >= ready) return
      const next = queue.shift()
      if (!next) return
      load[thread] = (load[thread] ?? 0) + 1
      waiting.set(next.work.number, { resolve: next.resolve, reject: next.reject, thread })
      workers[thread]?.postMessage(next.work)
    }
  }

  const settle = (done: Done) => {
    const { resolve, reject, thread } = waiting.get(done.number) ?? { thread: 0 }
    waiting.delete(done.number)
    load[thread] = (load[thread] ?? 1) - 1
    hand()
    if ('value' in done) resolve?.(done.value)
    else reject?.(done.fault.isUsers ? new UserError(done.fault.message) : Object.assign(new Error(done.fault.message), { stack: done.fault.stack }))
  }

  /** A thread that ended cannot say what became of its work. */
  const fail = (error: Error, thread: number) => {
    broken = error
    load[thread] = Number.POSITIVE_INFINITY
    for (const { reject } of [...waiting.values(), ...queue]) reject(error)
    waiting.clear()
    queue.length = 0
  }

  const run = <T>(work: { source: Extract<Work, { source: unknown }>['source'] } | { article: Article }): Promise<T> =>
    new Promise<unknown>((resolve, reject) => {
      if (broken) return reject(broken)
      numbers += 1
      queue.push({ work: { number: numbers, ...work }, resolve, reject })
      hand()
    }) as Promise<T>

  return {
    read: (source) => run<ImportResult>({ source }),
    annotate: (article) => run<Article>({ article }),
    close: async () => void (await Promise.all(workers.map((worker) => worker.terminate()))),
  }
}
