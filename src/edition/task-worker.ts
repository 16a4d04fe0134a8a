import { parentPort, workerData } from 'node:worker_threads'
import { makeTaskRunner, type PrintedPage, type Task, type TaskContext } from './page-tasks.ts'

/** What a worker answers to a task. An error comes as its message: it is one that the main thread tells. */
export type Answer = { printed: PrintedPage[] } | { failure: string }

const run = makeTaskRunner(workerData as TaskContext)

parentPort?.on('message', (task: Task) => {
  void run
    .then((runTask) => runTask(task))
    .then(
      (printed): Answer => ({ printed }),
      (error: unknown): Answer => ({ failure: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
    )
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
    .then((answer) => parentPort?.postMessage(answer))
})
