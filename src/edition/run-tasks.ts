import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { ArticleContext, ArticleTask, PutArticle } from './article-tasks.ts'
import { makePageRunner, type PageContext, type PageTask, type PrintedPage } from './page-tasks.ts'
import type { LeftOut } from './read-edition.ts'
import type { BundleContext, BundleTask, MadeBundle } from './search/bundle-task.ts'
import type { Answer } from './task-worker.ts'

/** The kinds of work that are done in threads of their own: what goes to each worker once, what it is asked, what it answers. */
export type Work = {
  articles: { context: ArticleContext; task: ArticleTask; done: (PutArticle | LeftOut)[] }
  pages: { context: PageContext; task: PageTask; done: PrintedPage[] }
  bundles: { context: BundleContext; task: BundleTask; done: MadeBundle }
}

/** Megabytes of heap: a page needs a few, the words of sixteen thousand articles three hundred, and a heap that may grow does. */
const heapOf = { articles: 256, pages: 256, bundles: 1024 } as const

/** A worker needs half a second to begin, a page a few milliseconds: below this many tasks the main thread is faster. */
const leastForWorkers = 8

/** Prints and compresses, on every core where there is much. Calls `onPrinted` as tasks are done, in no order. */
export async function runPageTasks(tasks: readonly PageTask[], context: PageContext, onPrinted: (printed: PrintedPage[]) => void): Promise<void> {
  if (tasks.length === 0) return
  if (tasks.length >= leastForWorkers) return runInAllWorkers('pages', tasks, context, onPrinted)
  const run = await makePageRunner(context)
  for (const task of tasks) onPrinted(await run(task))
}

/** Does all tasks in a thread for each core. */
export const runInAllWorkers = <K extends keyof Work>(kind: K, tasks: readonly Work[K]['task'][], context: Work[K]['context'], onDone: (done: Work[K]['done']) => void): Promise<void> =>
  runInWorkers(kind, tasks, context, availableParallelism(), onDone)

/** Does all tasks in so many threads. They begin at once: while the main thread is busy they go on, one task at a time. */
export async function runInWorkers<K extends keyof Work>(kind: K, tasks: readonly Work[K]['task'][], context: Work[K]['context'], most: number, onDone: (done: Work[K]['done']) => void): Promise<void> {
  const queue = tasks[Symbol.iterator]()
  const workers = Array.from({ length: Math.min(most, tasks.length) }, () => startWorker(kind, context))
  try {
    await Promise.all(workers.map((worker) => workThrough(worker, queue, onDone)))
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()))
  }
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
    worker.on('error', reject)
    worker.on('exit', (code) => reject(new Error(`a worker ended with ${code} before its work was done`)))
    next()
  })
}
