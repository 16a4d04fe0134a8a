import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeFetcher, type Fetcher } from '../fetch/make-fetcher.ts'
import { readValidators, writeValidators, type Validators } from '../fetch/validators.ts'
import { project } from '../project.ts'
import { fetchItems } from './fetch-items.ts'
import type { Item } from './import-articles.ts'
import { recordsFolder } from './import-record.ts'
import { makeProcessor } from './processor.ts'

export const isWebAddress = (path: string) => /^https?:\/\//i.test(path)

/** Milliseconds between two writings of what is known of addresses: a killed import asks again for what came since. */
const pause = 2000

/** The one client of an import: it knows how many requests each host has open. */
export function makeImportFetcher(allowPrivate: boolean): Fetcher {
  const { version } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as { version: string }
  return makeFetcher({ userAgent: `simak/${version} (news importer)`, allowPrivate })
}

export type WebSources = { items: AsyncGenerator<Item>; /** Once all is in the folder. */ remember: () => void }

/** What web addresses hold; what is known of them is kept beside the articles, so that a second import fetches only what changed. */
export function fetchAddresses(addresses: readonly string[], { into, timeZone, fetch }: { into: string; timeZone: string; fetch: Fetcher }): WebSources {
  const file = join(recordsFolder(into), 'fetched') // not ".json": it is no article
  const validators = readValidators(file)
  const { read } = makeProcessor(timeZone, new Date().toISOString())
  let last = performance.now()
  const stored = (address: string, known: Validators) => {
    validators.set(address, known)
    if (performance.now() - last < pause) return
    last = performance.now()
    writeValidators(file, validators)
  }
  return { items: fetchItems(addresses, { fetch, read, validators, stored }), remember: () => writeValidators(file, validators) }
}
