import { parentPort, workerData } from 'node:worker_threads'
import { makeArticleRunner } from './article-tasks.ts'
import { makePageRunner } from './page-tasks.ts'
import type { Work } from './run-tasks.ts'
import { makeBundleRunner } from './search/bundle-task.ts'

/** What a worker answers to a task. An error comes as its message: it is one that the main thread tells. */
export type Answer = { done: Work[keyof Work]['done'] } | { failure: string }

type Given = { [K in keyof Work]: { kind: K; context: Work[K]['context'] } }[keyof Work]

type RunTask = (task: unknown) => Promise<Work[keyof Work]['done']>

function makeRunner(given: Given): Promise<RunTask> {
  if (given.kind === 'pages') return makePageRunner(given.context) as Promise<RunTask>
  return Promise.resolve((given.kind === 'articles' ? makeArticleRunner(given.context) : makeBundleRunner(given.context)) as RunTask)
}

const run = makeRunner(workerData as Given)

parentPort?.on('message', (task: unknown) => {
  void run
    .then((runTask) => runTask(task))
    .then(
      (done): Answer => ({ done }),
      (error: unknown): Answer => ({ failure: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
    )
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
    .then((answer) => parentPort?.postMessage(answer))
})
