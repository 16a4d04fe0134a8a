import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { annotate } from '../../annotator/annotate.ts'
import { readResources, type AnnotatorResources } from '../../annotator/resources.ts'
import { importSource, type ImportResult } from '../../importer/import-source.ts'
import type { Article } from '../../model/article.ts'
import { readLexicons } from '../../model/read-lexicons.ts'
import { project } from '../project.ts'
import { readResourceFiles } from '../read-resource-files.ts'
import { describeSystemError, isSystemError, UserError } from '../run-command.ts'

/** A file to read, or bytes that came by another way: standard input, the web. `at` is what a person knows it by. */
export type Source = { at: string; file: string } | { at: string; name: string; url?: string; bytes: Uint8Array }

/** The work on one source that needs no knowledge of the others: in this thread, or in several. */
export type Processor = {
  /** @throws {UserError} where the file cannot be read */
  read: (source: Source) => Promise<ImportResult>
  /** @throws {Error} a defect */
  annotate: (article: Article) => Promise<Article>
  close: () => Promise<void>
}

/** No article is larger, also no newspaper's whole feed. */
const mostBytes = 100_000_000

/** Does the work in this thread. @param timeZone IANA zone of times that come without an offset */
export function makeProcessor(timeZone: string, seen: string): Processor {
  const files = readResourceFiles(join(project, 'data'))
  const context = { timeZone, lexicons: readLexicons(files), seen }
  const known = new Map<string, AnnotatorResources>()
  const resourcesOf = (language: string) => {
    const primary = language.split('-')[0] ?? language
    const resources = known.get(primary) ?? readResources(files, primary)
    known.set(primary, resources)
    return resources
  }
  return {
    read: async (source) => {
      const bytes = 'bytes' in source ? source.bytes : readSource(source.file)
      const sha256 = createHash('sha256').update(bytes).digest('hex')
      return importSource({ name: 'bytes' in source ? source.name : basename(source.file), bytes, sha256, ...('url' in source && source.url ? { url: source.url } : {}) }, context)
    },
    annotate: async (article) => annotate(article, resourcesOf(article.language)),
    close: async () => {},
  }
}

function readSource(file: string): Uint8Array {
  try {
    const { size } = statSync(file)
    if (size > mostBytes) throw new UserError(`${file}: has ${Math.round(size / 1e6)} MB: this is no article. Cut it into articles.`)
    return readFileSync(file)
  } catch (error) {
    if (isSystemError(error)) throw new UserError(`${file}: cannot be read: ${describeSystemError(error)}`)
    throw error
  }
}
