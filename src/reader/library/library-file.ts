import * as z from 'zod/mini'
import { dateTime, id, words } from '../../model/fields.ts'
import { findSpanFaults } from '../../model/find-span-faults.ts'
import { groupKinds } from '../../model/kinds.ts'
import { ParseError, parseWith } from '../../model/parse.ts'
import { recordSchemas, storeNames } from './records.ts'
import type { AllRecords } from './store.ts'

/** Choices that live in the browser's local storage, since a page needs them before its first paint. */
export const settingKeys = ['simak-theme', 'simak-text', 'simak-language', 'simak-offline'] as const

/** What the reader follows (offline/follows.ts); what has been seen of it is each device's own. */
const followSchema = z.object({ kind: z.enum(groupKinds), id, name: words, since: dateTime })

const lists = Object.fromEntries(storeNames.map((name) => [name, z.optional(z.array(recordSchemas[name] as z.ZodMiniType))]))

/** The reader's whole library as one file: see docs/library-format.md. A list that is not there is empty. */
const fileSchema = z.object({
  format: z.literal('simak-library'),
  version: z.literal(1),
  made: dateTime,
  settings: z.optional(z.partialRecord(z.enum(settingKeys), z.string())),
  follows: z.optional(z.array(followSchema)),
  ...lists,
})

export type LibrarySettings = Partial<Record<(typeof settingKeys)[number], string>>
export type LibraryFile = { made: string; settings: LibrarySettings; follows: z.infer<typeof followSchema>[]; records: AllRecords }

/**
 * Reads a library that was saved as a file. All of it is right, or nothing is taken.
 * @throws {ParseError} naming the field that is wrong
 */
export function parseLibraryFile(value: unknown, where: string): LibraryFile {
  const { made, settings = {}, follows = [], ...file } = parseWith(fileSchema, value, where)
  const records = Object.fromEntries(storeNames.map((name) => [name, (file as Partial<AllRecords>)[name] ?? []])) as AllRecords
  const faults = records.own.flatMap(({ article }, index) => findSpanFaults(article).map(({ path, message }) => ({ path: `own[${index}].article.${path}`, message })))
  if (faults.length > 0) throw new ParseError(where, faults)
  return { made, settings, follows, records }
}

export const writeLibraryFile = ({ made, settings, follows, records }: LibraryFile): string => JSON.stringify({ format: 'simak-library', version: 1, made, settings, follows, ...records }, undefined, 1)
