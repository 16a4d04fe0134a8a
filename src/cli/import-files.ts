import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { annotate } from '../annotator/annotate.ts'
import { readResources, type AnnotatorResources } from '../annotator/resources.ts'
import { importSource } from '../importer/import-source.ts'
import type { Article } from '../model/article.ts'
import { ParseError } from '../model/parse.ts'
import { listSourceFiles } from './list-source-files.ts'
import { project } from './project.ts'
import { readLexicons, readResourceFiles } from './read-resource-files.ts'
import { complain, describeSystemError, isSystemError, UserError } from './run-command.ts'
import { writeArticle, type Written } from './write-article.ts'

export type ImportOptions = {
  /** Files and folders, absolute. */
  paths: readonly string[]
  /** The folder of articles. */
  into: string
  /** IANA zone of times that come without an offset. */
  timeZone: string
  onArticle?: (written: Written) => void
}

export type ImportSummary = Record<Written['outcome'] | 'problems' | 'leftAside', number>

/**
 * Imports and annotates files, one after the other. Each problem is told in one line that names the file, the place and
 * the remedy, and stops none of the others.
 */
export async function importFiles({ paths, into, timeZone, onArticle }: ImportOptions): Promise<ImportSummary> {
  const summary: ImportSummary = { new: 0, unchanged: 0, kept: 0, problems: 0, leftAside: 0 }
  const taken = new Set<string>()
  const resourceFiles = readResourceFiles(join(project, 'data'))
  const context = { timeZone, lexicons: readLexicons(resourceFiles), seen: new Date().toISOString() }
  const resourcesOf = rememberByLanguage((language) => readResources(resourceFiles, language))

  const attempt = async (step: () => unknown) => {
    try {
      await step()
    } catch (error) {
      const message = messageOf(error)
      if (message === undefined) throw error
      complain(message)
      summary.problems += 1
    }
  }

  const importFile = async (file: string) => {
    const bytes = readSource(file)
    const { articles, problems } = await importSource({ name: basename(file), bytes, sha256: createHash('sha256').update(bytes).digest('hex') }, context)
    for (const { place, message, remedy } of problems) {
      complain([file, place, `${message}. ${remedy.charAt(0).toUpperCase()}${remedy.slice(1)}.`].filter(Boolean).join(': '))
      summary.problems += 1
    }
    for (const article of articles)
      await attempt(() => {
        const written = writeArticle(into, annotate(article, resourcesOf(article.language)), taken)
        summary[written.outcome] += 1
        if (written.outcome === 'kept')
          complain(`${written.file}: ${file} has another version of it; the file stays as it is. To take the new version, delete it and import again.`)
        onArticle?.(written)
      })
  }

  for (const path of paths)
    await attempt(async () => {
      const { files, leftAside } = listSourceFiles(path)
      summary.leftAside += leftAside.length
      if (files.length === 0) throw new UserError(`${path}: holds no text, HTML, feed or JSON files. Name a file, or another folder.`)
      for (const file of files) await attempt(() => importFile(file))
    })
  return summary
}

/** The zone of the edition that a folder of articles belongs to. */
export function findEditionFolder(articles: string): string | undefined {
  const folder = join(articles, '..')
  return existsSync(join(folder, 'edition.json')) ? folder : undefined
}

function readSource(file: string): Uint8Array {
  try {
    return readFileSync(file)
  } catch (error) {
    if (isSystemError(error)) throw new UserError(`${file}: cannot be read: ${describeSystemError(error)}`)
    throw error
  }
}

function messageOf(error: unknown): string | undefined {
  if (error instanceof UserError || error instanceof ParseError) return error.message
  return isSystemError(error) ? `${error.path ?? error.syscall}: ${describeSystemError(error)}` : undefined
}

/** Reading a language's resources takes longer than an article. */
function rememberByLanguage(read: (language: string) => AnnotatorResources): (language: Article['language']) => AnnotatorResources {
  const known = new Map<string, AnnotatorResources>()
  return (language) => {
    const primary = language.split('-')[0] ?? language
    const resources = known.get(primary) ?? read(primary)
    known.set(primary, resources)
    return resources
  }
}
