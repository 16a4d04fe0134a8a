import * as z from 'zod/mini'
import { count, words } from './fields.ts'
import { parseWith } from './parse.ts'

/** One file of the edition: its path, its size in bytes, and a hash that changes with its content. */
const packFileSchema = z.tuple([words, count, words])

/** Everything that an edition is read from (data, search index, pictures): what a reader takes along to have all of it offline. */
export const packSchema = z.object({
  /** Changes when, and only when, one of the files does. */
  hash: words,
  bytes: count,
  files: z.array(packFileSchema),
})

/** How much a pack is, in a file that a reader can fetch to be told: the list of an edition of 20,000 articles is megabytes itself. */
const packSizeSchema = z.object({ hash: words, bytes: count, files: count })

export type PackSize = z.infer<typeof packSizeSchema>

export const parsePackSize = (value: unknown, where: string): PackSize => parseWith(packSizeSchema, value, where)

export type Pack = z.infer<typeof packSchema>
export type PackFile = z.infer<typeof packFileSchema>

export const parsePack = (value: unknown, where: string): Pack => parseWith(packSchema, value, where)
