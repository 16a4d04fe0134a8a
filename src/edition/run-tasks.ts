import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { ArticleContext, ArticleTask, PutArticles } from './article-tasks.ts'
import { makePageRunner, type PageContext, type PageTask, type PrintedPage } from './page-tasks.ts'
import type { BundleContext, BundleTask, MadeBundle } from './search/bundle-task.ts'
import type { Answer } from './task-worker.ts'

/** The kinds of work that are done in threads of their own: what goes to each worker once, what it is asked, what it answers. */
export type Work = {
  articles: { context: ArticleContext; task: ArticleTask; done: PutArticles }
  pages: { context: PageContext; task: PageTask; done: PrintedPage[] }
  bundles: { context: BundleContext; task: BundleTask; done: MadeBundle }
}

/** Megabytes of heap: a page needs a few, the words of sixteen thousand articles three hundred, and a heap that may grow does. */
const heapOf = { articles: 256, pages: 256, bundles: 1024 } as const

/** A worker needs half a second to begin, a page a few milliseconds: below this many tasks the main thread is faster. */
const leastForWorkers = 8

/** Threads that wait for work of one kind. They have begun to load what they need. */
export type Crew<K extends keyof Work> = {
  /** Does all tasks. While the main thread is busy the crew goes on, one task each at a time. */
  run: (tasks: readonly Work[K]['task'][], onDone: (done: Work[K]['done']) => void) => Promise<void>
  dismiss: () => Promise<void>
}

/** Begins so many threads. */
export function hireCrew<K extends keyof Work>(kind: K, context: Work[K]['context'], count: number = availableParallelism()): Crew<K> {
  const workers = Array.from({ length: count }, () => {
    const worker = startWorker(kind, context)
    const failure = new Promise<never>((_, reject) => {
      worker.on('error', reject)
      worker.on('exit', (code) => reject(new Error(`a worker ended with ${code} before its work was done`)))
    })
    // it may fail before there is work, or end after it: whoever gives it work hears of it
    failure.catch(() => {})
    return { worker, failure }
  })
  return {
    run: async (tasks, onDone) => {
      const queue = tasks[Symbol.iterator]()
      await Promise.all(workers.map(({ worker, failure }) => Promise.race([workThrough(worker, queue, onDone), failure])))
    },
    dismiss: async () => {
      await Promise.all(workers.map(({ worker }) => worker.terminate()))
    },
  }
}

/**
 * Prints and compresses, on every core where there is much. Calls `onPrinted` as tasks are done, in no order.
 * @param crew that has been hired for it
 */
export async function runPageTasks(tasks: readonly PageTask[], context: PageContext, onPrinted: (printed: PrintedPage[]) => void, crew?: Crew<'pages'>): Promise<void> {
  if (tasks.length === 0) return
  if (crew) return crew.run(tasks, onPrinted)
  if (tasks.length >= leastForWorkers) return runInWorkers('pages', tasks, context, onPrinted)
  const run = await makePageRunner(context)
  for (const task of tasks) onPrinted(await run(task))
}

/** Does all tasks in threads: one for each core, or fewer. */
export async function runInWorkers<K extends keyof Work>(kind: K, tasks: readonly Work[K]['task'][], context: Work[K]['context'], onDone: (done: Work[K]['done']) => void, most = availableParallelism()): Promise<void> {
  const crew = hireCrew(kind, context, Math.min(most, tasks.length))
  await crew.run(tasks, onDone).finally(crew.dismiss)
}

/** Node 20 does not hand `--import tsx` on to its workers, so each registers it for itself before it loads TypeScript. */
function startWorker<K extends keyof Work>(kind: K, context: Work[K]['context']): Worker {
  const [tsx, file] = [import.meta.resolve('tsx/esm/api'), new URL('./task-worker.ts', import.meta.url).href]
  const resourceLimits = { maxOldGenerationSizeMb: heapOf[kind], maxYoungGenerationSizeMb: 32 }
  return new Worker(`import(${JSON.stringify(tsx)}).then(({ register }) => { register(); return import(${JSON.stringify(file)}) })`, { eval: true, workerData: { kind, context }, resourceLimits })
}

/** Gives a worker one task after the other until none is left. */
function workThrough<T, D>(worker: Worker, queue: Iterator<T>, onDone: (done: D) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const next = () => {
      const { value, done } = queue.next()
      if (done) resolve()
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
      else worker.postMessage(value)
    }
    worker.on('message', (answer: Answer) => {
      if ('failure' in answer) return reject(new Error(answer.failure))
      onDone(answer.done as D)
      next()
    })
    next()
  })
}
