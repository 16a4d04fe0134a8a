import { parentPort, workerData } from 'node:worker_threads'
import type { Article } from '../../model/article.ts'
import { UserError } from '../run-command.ts'
import { makeProcessor, type Source } from './processor.ts'

/** One of several threads: takes a piece of work, gives back what came of it. */
export type Work = { number: number; source: Source } | { number: number; article: Article }
export type Done = { number: number; value: unknown } | { number: number; fault: { message: string; stack?: string; isUsers: boolean } }

const { timeZone, seen } = workerData as { timeZone: string; seen: string }
const processor = makeProcessor(timeZone, seen)

parentPort?.on('message', (work: Work) => void answer(work))

async function answer(work: Work): Promise<void> {
  parentPort?.postMessage(await perform(work), []) // nothing is transferred: all is copied
}

async function perform(work: Work): Promise<Done> {
  try {
    return { number: work.number, value: 'source' in work ? await processor.read(work.source) : await processor.annotate(work.article) }
  } catch (error) {
    const { message, stack } = error instanceof Error ? error : { message: String(error), stack: undefined }
    return { number: work.number, fault: { message, ...(stack ? { stack } : {}), isUsers: error instanceof UserError } }
  }
}
