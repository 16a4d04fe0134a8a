import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import * as z from 'zod/mini'
import { ParseError, parseJson, parseWith } from '../../model/parse.ts'

const validatorsSchema = z.object({ etag: z.optional(z.string()), lastModified: z.optional(z.string()) })
const storeSchema = z.record(z.string(), validatorsSchema)

/** What a server gave to tell later whether a page has changed. */
export type Validators = z.infer<typeof validatorsSchema>

/** Validators by address, as a folder of articles remembers them so that a second import fetches only what changed. */
export type ValidatorStore = Map<string, Validators>

/** Reads a store; one that is not there yet, or was half written when the power failed, is empty: everything is then fetched once more. */
export function readValidators(file: string): ValidatorStore {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return new Map()
    throw error
  }
  try {
    return new Map(Object.entries(parseJson(text, (value, where) => parseWith(storeSchema, value, where), file)))
  } catch (error) {
    if (!(error instanceof ParseError)) throw error
    return new Map()
  }
}

/** Writes a store whole or not at all. */
export function writeValidators(file: string, store: ValidatorStore): void {
  mkdirSync(dirname(file), { recursive: true })
  const temporary = `${file}.${process.pid}.tmp`
  writeFileSync(temporary, `${JSON.stringify(Object.fromEntries([...store].sort(([a], [b]) => a.localeCompare(b))), null, 1)}\n`)
  renameSync(temporary, file)
}
