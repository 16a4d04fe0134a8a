import { readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { expect, test } from 'vitest'
import { buildWorker } from '../../src/edition/build-worker.ts'
import { hashSources } from '../../src/edition/hash-sources.ts'
import { project } from '../support/run-simak.ts'
import { makeFolder } from './make-folder.ts'

test('a thread begins with one file of plain JavaScript', { timeout: 60_000 }, async () => {
  const file = await buildWorker(project, hashSources(project, ['src/edition', 'src/model', 'package-lock.json']))
  expect(readdirSync(dirname(file))).toEqual(['task-worker.js'])
  const worker = new Worker(file, { workerData: { kind: 'articles' }, execArgv: [] })
  worker.postMessage({ context: { staging: makeFolder(), worker: file } })
  worker.postMessage({ task: [join(makeFolder(), 'gone.json')] })
  const answer = await new Promise<unknown>((resolve) => worker.once('message', resolve))
  await worker.terminate()
  expect(answer).toEqual({ failure: expect.stringContaining('ENOENT') })
})
