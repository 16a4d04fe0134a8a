import { readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import * as z from 'zod/mini'
import type { Traits } from '../../importer/same-article/article-index.ts'
import { ParseError, parseJson, parseWith } from '../../model/parse.ts'
import { recordsFolder } from './import-record.ts'
import { replaceWhole } from './write-whole.ts'

/** What is known of an article's file, and the stamp that the file had then. */
export type ShelfNote = { file: string; stamp: string; id: string; headline: string; source: string; url: string | undefined; sha256: string; traits: Traits }

/** Notes of another form are no notes: every file is read. */
const form = 1

const noteSchema = z.object({
  file: z.string(),
  stamp: z.string(),
  id: z.string(),
  headline: z.string(),
  source: z.string(),
  url: z.optional(z.string()),
  sha256: z.string(),
  address: z.optional(z.string()),
  headlineKey: z.optional(z.string()),
  publisher: z.optional(z.string()),
  day: z.optional(z.string()),
  signature: z.optional(z.string()),
})
const notesSchema = z.object({ form: z.literal(form), notes: z.array(noteSchema) })

const notesFile = (folder: string) => join(recordsFolder(folder), 'shelf.gz')

/** By file, with the folder's own path. Empty where there are none, or where they are damaged: notes only save time. */
export function readShelfNotes(folder: string): Map<string, ShelfNote> {
  const file = notesFile(folder)
  try {
    const { notes } = parseJson(gunzipSync(readFileSync(file)).toString('utf8'), (value, where) => parseWith(notesSchema, value, where), file)
    return new Map(notes.map((note) => [join(folder, note.file), fromStored(note, folder)]))
  } catch (error) {
    if (error instanceof ParseError || (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || String(error.code).startsWith('Z_')))) return new Map()
    throw error
  }
}

/** Paths are kept as seen from the folder, so that it can be moved. */
export const writeShelfNotes = (folder: string, notes: readonly ShelfNote[]): Promise<void> =>
  replaceWhole(notesFile(folder), gzipSync(JSON.stringify({ form, notes: notes.map((note) => toStored(note, folder)) }), { level: 1 }))

function toStored({ traits: { signature, id: _id, ...traits }, ...note }: ShelfNote, folder: string): z.infer<typeof noteSchema> {
  return { ...note, ...traits, file: relative(folder, note.file).split(sep).join('/'), ...(signature ? { signature: Buffer.from(signature.buffer, signature.byteOffset, signature.byteLength).toString('base64') } : {}) }
}

function fromStored({ address, headlineKey, publisher, day, signature, ...note }: z.infer<typeof noteSchema>, folder: string): ShelfNote {
  const traits = { id: note.id, ...(address ? { address } : {}), ...(headlineKey ? { headlineKey } : {}), ...(publisher ? { publisher } : {}), ...(day ? { day } : {}), ...(signature ? { signature: readSignature(signature) } : {}) }
  return { ...note, url: note.url, file: join(folder, note.file), traits }
}

/** Bytes of a Buffer may begin anywhere; a Uint32Array may not. */
const readSignature = (base64: string) => new Uint32Array(new Uint8Array(Buffer.from(base64, 'base64')).buffer)
