import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { makeTaskRunner, type PrintedPage, type Task, type TaskContext } from './page-tasks.ts'
import type { Answer } from './task-worker.ts'

/** Megabytes of heap: a page needs a few, and a heap that may grow does. */
const workerMemory = { maxOldGenerationSizeMb: 384, maxYoungGenerationSizeMb: 32 }

/** A worker needs half a second to begin, a page a few milliseconds: below this many tasks the main thread is faster. */
const leastForWorkers = 8

/** Does all tasks, on every core where there are many. Calls `onPrinted` as they are done, in no order. */
export async function runTasks(tasks: readonly Task[], context: TaskContext, onPrinted: (printed: PrintedPage[]) => void): Promise<void> {
  if (tasks.length === 0) return
  if (tasks.length < leastForWorkers) {
    const run = await makeTaskRunner(context)
    for (const task of tasks) onPrinted(await run(task))
    return
  }
  const queue = tasks[Symbol.iterator]()
  const workers = Array.from({ length: Math.min(availableParallelism(), tasks.length) }, () => startWorker(context))
  try {
    await Promise.all(workers.map((worker) => workThrough(worker, queue, onPrinted)))
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()))
  }
}

/** Node 20 does not hand `--import tsx` on to its workers, so each registers it for itself before it loads TypeScript. */
function startWorker(context: TaskContext): Worker {
  const [tsx, file] = [import.meta.resolve('tsx/esm/api'), new URL('./task-worker.ts', import.meta.url).href]
  return new Worker(`import(${JSON.stringify(tsx)}).then(({ register }) => { register(); return import(${JSON.stringify(file)}) })`, { eval: true, workerData: context, resourceLimits: workerMemory })
}

/** Gives a worker one task after the other until none is left. */
function workThrough(worker: Worker, queue: Iterator<Task>, onPrinted: (printed: PrintedPage[]) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const next = () => {
      const { value, done } = queue.next()
      if (done) resolve()
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
      else worker.postMessage(value)
    }
    worker.on('message', (answer: Answer) => {
      if ('failure' in answer) return reject(new Error(answer.failure))
      onPrinted(answer.printed)
      next()
    })
    worker.on('error', reject)
    worker.on('exit', (code) => reject(new Error(`a worker ended with ${code} before its work was done`)))
    next()
  })
}
