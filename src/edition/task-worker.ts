import { parentPort, workerData } from 'node:worker_threads'
import { makeArticleRunner, type ArticleContext } from './article-tasks.ts'
import { makePageRunner, type PageContext } from './page-tasks.ts'
import type { Work } from './run-tasks.ts'
import { makeBundleRunner, type BundleContext } from './search/bundle-task.ts'

/** What a worker is told: first what is the same for all tasks, then one task after the other. */
export type Order = { context: unknown } | { task: unknown }

/** What a worker answers to a task. An error comes as its message: it is one that the main thread tells. */
export type Answer = { done: Work[keyof Work]['done'] } | { failure: string }

type RunTask = (task: never) => Promise<Work[keyof Work]['done']>

const { kind } = workerData as { kind: keyof Work }

async function makeRunner(context: unknown): Promise<RunTask> {
  if (kind === 'pages') return makePageRunner(context as PageContext)
  return kind === 'articles' ? makeArticleRunner(context as ArticleContext) : makeBundleRunner(context as BundleContext)
}

let run: Promise<RunTask> | undefined
/** One task at a time: what one page reads must not get into another. */
let last = Promise.resolve()

async function answer(task: unknown): Promise<void> {
  const runTask = await run
  if (!runTask) throw new Error('a worker has a task before it knows what for')
  parentPort?.postMessage({ done: await runTask(task as never) } satisfies Answer)
}

const tellFailure = (error: unknown) => parentPort?.postMessage({ failure: error instanceof Error ? (error.stack ?? error.message) : String(error) } satisfies Answer)

parentPort?.on('message', (order: Order) => {
  if ('context' in order) run = makeRunner(order.context)
  else last = last.then(() => answer(order.task)).catch(tellFailure)
})
