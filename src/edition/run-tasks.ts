import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { ArticleContext, ArticleTask, PutArticles } from './article-tasks.ts'
import { makePageRunner, type PageContext, type PageTask, type PageTaskDone } from './page-tasks.ts'
import type { BundleContext, BundleTask, MadeBundle } from './search/bundle-task.ts'
import type { Answer, Order } from './task-worker.ts'

/** The kinds of work that are done in threads of their own: what goes to each worker once, what it is asked, what it answers. */
export type Work = {
  articles: { context: ArticleContext; task: ArticleTask; done: PutArticles }
  pages: { context: PageContext; task: PageTask; done: PageTaskDone }
  bundles: { context: BundleContext; task: BundleTask; done: MadeBundle }
}

/** Megabytes of heap: a page needs a few, the words of sixteen thousand articles three hundred, and a heap that may grow does. */
const heapOf = { articles: 256, pages: 256, bundles: 1024 } as const

/** A worker needs a tenth of a second to begin, a page a few milliseconds: below this many tasks the main thread is faster. */
const leastForWorkers = 8

/** So many tasks, about half a second's work, are on their way to a thread: it goes on while the main thread is busy. */
const tasksAhead = 8

/** Threads that wait for work of one kind. They have begun to load what they need. */
export type Crew<K extends keyof Work> = {
  /** Gives the threads what is the same for all tasks that follow. They do nothing before. */
  begin: (context: Work[K]['context']) => void
  /** Does all tasks, beside others that it was given; `isUrgent` ones before all that are not begun. */
  run: (tasks: readonly Work[K]['task'][], onDone: (done: Work[K]['done']) => void, isUrgent?: boolean) => Promise<void>
  dismiss: () => Promise<void>
}

type Errand = { task: unknown; finish: (done: never) => void; fail: (error: Error) => void }

/** Begins so many threads. @param worker the file that they begin with: see `buildWorker` */
export function hireCrew<K extends keyof Work>(kind: K, worker: string, count: number = availableParallelism()): Crew<K> {
  const queue: Errand[] = []
  let failure: Error | undefined
  const members = Array.from({ length: count }, () => ({ worker: startWorker(kind, worker), ahead: [] as Errand[] }))
  const failAll = (error: Error) => {
    failure ??= error
    for (const { fail } of [...queue.splice(0), ...members.flatMap(({ ahead }) => ahead.splice(0))]) fail(failure)
  }
  const feed = () => {
    for (let depth = 1; depth <= tasksAhead; depth += 1)
      for (const { worker, ahead } of members) {
        const errand = ahead.length < depth ? queue.shift() : undefined
        if (!errand) continue
        ahead.push(errand)
        worker.postMessage({ task: errand.task } satisfies Order)
      }
  }
  for (const { worker, ahead } of members) {
    worker.on('error', failAll)
    worker.on('exit', (code) => failAll(new Error(`a worker ended with ${code} before its work was done`)))
    // a thread answers in the order in which it was asked
    worker.on('message', (answer: Answer) => {
      const errand = ahead.shift()
      feed()
      if ('failure' in answer) errand?.fail(new Error(answer.failure))
      else errand?.finish(answer.done as never)
    })
  }
  return {
    begin: (context) => {
      for (const { worker } of members) worker.postMessage({ context } satisfies Order)
    },
    run: (tasks, onDone, isUrgent = false) =>
      new Promise((resolve, reject) => {
        let left = tasks.length
        const finish = (done: Work[K]['done']) => {
          onDone(done)
          left -= 1
          if (left === 0) resolve()
        }
        if (failure) return reject(failure)
        if (left === 0) return resolve()
        const errands = tasks.map((task): Errand => ({ task, finish, fail: reject }))
        queue.splice(isUrgent ? 0 : queue.length, 0, ...errands)
        feed()
      }),
    dismiss: async () => {
      await Promise.all(members.map(({ worker }) => worker.terminate()))
    },
  }
}

/** Prints, compresses and makes small bundles, on every core where there is much. Calls `onDone` as tasks are done, in no order. */
export async function runPageTasks(tasks: readonly PageTask[], { context, crew, isUrgent = false }: { context: PageContext; /** That has been hired for it. */ crew: Crew<'pages'> | undefined; isUrgent?: boolean }, onDone: (done: PageTaskDone) => void): Promise<void> {
  if (tasks.length === 0) return
  if (crew) return crew.run(tasks, onDone, isUrgent)
  if (tasks.length >= leastForWorkers) return runInWorkers('pages', tasks, context, onDone)
  const run = await makePageRunner(context)
  for (const task of tasks) onDone(await run(task))
}

/** Does all tasks in threads: one for each core, or fewer. */
export async function runInWorkers<K extends keyof Work>(kind: K, tasks: readonly Work[K]['task'][], context: Work[K]['context'], onDone: (done: Work[K]['done']) => void, most = availableParallelism()): Promise<void> {
  const crew = hireCrew(kind, context.worker, Math.min(most, tasks.length))
  crew.begin(context)
  await crew.run(tasks, onDone).finally(crew.dismiss)
}

function startWorker(kind: keyof Work, file: string): Worker {
  const resourceLimits = { maxOldGenerationSizeMb: heapOf[kind], maxYoungGenerationSizeMb: 32 }
  return new Worker(file, { workerData: { kind }, resourceLimits, execArgv: [] })
}
