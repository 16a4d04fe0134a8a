import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Article } from '../../model/article.ts'
import { data } from '../../model/paths.ts'
import type { KnownFile } from '../edition-files.ts'
import { makeFileWriter } from '../file-writer.ts'
import { makeBundle, type BundleSource } from './make-bundle.ts'

/** Where a worker finds the articles and puts the bundle, and the file that it begins with. */
export type BundleContext = { staging: string; before: string | undefined; worker: string }

export type BundleTask = Omit<BundleSource, 'readArticle'>

/** A bundle that stands in the staging folder. */
export type MadeBundle = { name: string; firstKeys: string; files: [path: string, file: KnownFile][] }

/** A function that makes whole bundles, in a worker or in the main thread. */
export function makeBundleRunner({ staging, before }: Omit<BundleContext, 'worker'>): (task: BundleTask) => Promise<MadeBundle> {
  // the build itself has written these files: they need no second check
  const readArticle = (id: string): Article => {
    const written = join(staging, data.article(id))
    return JSON.parse(readFileSync(before === undefined || existsSync(written) ? written : join(before, data.article(id)), 'utf8')) as Article
  }
  return (task) => {
    const writer = makeFileWriter(staging)
    const files = makeBundle({ ...task, readArticle })
    let next = files.next()
    while (!next.done) {
      writer.writeJson(next.value.path, next.value.value)
      next = files.next()
    }
    const written: MadeBundle['files'] = []
    writer.files.forEach((path, hash, bytes) => written.push([path, { hash, bytes }]))
    return Promise.resolve({ name: task.name, firstKeys: next.value.join('\n'), files: written })
  }
}
