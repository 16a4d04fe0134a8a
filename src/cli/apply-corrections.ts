import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parseAuthorityFile, type AuthorityEntry } from '../annotator/entities/authority.ts'
import { listArticleFiles } from '../edition/read-edition.ts'
import { applyCorrections, type Unfit } from '../model/apply-corrections.ts'
import { parseArticle } from '../model/article.ts'
import { parseCorrectionFile, type Correction } from '../model/correction.ts'
import type { EntityKind } from '../model/entity.ts'
import { entityKinds } from '../model/kinds.ts'
import { parseJson } from '../model/parse.ts'
import { settleCorrections } from '../model/settle-corrections.ts'
import { updateAuthority } from './corrections/update-authority.ts'
import { writeAuthority } from './corrections/write-authority.ts'
import { recordsFolder } from './import/import-record.ts'
import { lockFolder } from './import/lock-folder.ts'
import { replaceWhole } from './import/write-whole.ts'
import { resolvePath } from './project.ts'
import { complain, UserError } from './run-command.ts'

export type ApplyOptions = { into: string; dryRun?: boolean }

/** A file as it is to be. */
type Change = { file: string; text: string }

const reasons: Record<Unfit['reason'], string> = {
  'no-entity': 'the article does not name it any more',
  'no-target': 'the article does not name whom it leads to any more',
  'no-quote': 'the article does not have this quote any more',
}

/**
 * `simak apply-corrections`: what readers put right (the file that the page of corrections saves), onto the articles of an edition
 * and, for names, onto its authority files. Everything is made before anything is written; a correction that is already true
 * changes nothing. @returns the exit code: 1 where some did not fit
 */
export async function applyCorrectionsCommand(path: string, { into, dryRun = false }: ApplyOptions): Promise<number> {
  const file = resolvePath(path)
  if (!existsSync(file)) throw new UserError(`${path}: there is no such file. Check the spelling.`)
  const { corrections } = parseJson(readFileSync(file, 'utf8'), parseCorrectionFile, path)
  const edition = resolvePath(into)
  const articles = join(edition, 'articles')
  if (!existsSync(articles)) throw new UserError(`${into}: has no articles/. Name the folder of an edition, e.g. data.`)

  const unlock = dryRun ? () => {} : await lockFolder(recordsFolder(articles), (pid) => complain(`waiting for the import of process ${pid}`))
  try {
    const corrected = correctArticles(articles, corrections)
    const authority = correctAuthority(join(edition, 'authority'), corrected.applied)
    for (const problem of [...corrected.problems, ...authority.problems]) complain(problem)
    if (!dryRun) for (const { file, text } of [...corrected.changes, ...authority.changes]) await replaceWhole(file, text)
    const said = [`${corrections.length} corrections`, `${corrected.changes.length} articles changed`, `${authority.changes.length} authority files changed`, corrected.problems.length > 0 && `${corrected.problems.length} did not fit`]
    console.log(`${said.filter(Boolean).join(', ')}${dryRun ? ' (nothing was written)' : ''}`)
    return corrected.problems.length + authority.problems.length > 0 ? 1 : 0
  } finally {
    unlock()
  }
}

function correctArticles(folder: string, corrections: readonly Correction[]): { changes: Change[]; problems: string[]; applied: Correction[] } {
  const files = new Map(listArticleFiles(folder).map((file) => [basename(file, '.json'), file]))
  const byArticle = new Map<string, Correction[]>()
  for (const correction of corrections) byArticle.set(correction.article, [...(byArticle.get(correction.article) ?? []), correction])
  const changes: Change[] = []
  const problems: string[] = []
  const applied: Correction[] = []
  for (const [id, own] of byArticle) {
    const file = files.get(id)
    if (!file) {
      problems.push(`${id}: this edition has no such article ("${own[0]?.headline}"); ${own.length === 1 ? 'its correction is' : `its ${own.length} corrections are`} left out. Import the article first.`)
      continue
    }
    const article = parseJson(readFileSync(file, 'utf8'), parseArticle, file)
    const settled = settleCorrections(own)
    const result = applyCorrections(article, settled)
    problems.push(...result.unfit.map(({ correction, reason }) => `${id}: ${tell(correction)}: ${reasons[reason]}. It may have been imported again since; correct it in the file.`))
    const unfit = new Set(result.unfit.map(({ correction }) => correction))
    applied.push(...settled.filter((correction) => !unfit.has(correction)))
    if (JSON.stringify(result.article) !== JSON.stringify(article)) changes.push({ file, text: `${JSON.stringify(parseArticle(result.article, file), undefined, 2)}\n` })
  }
  return { changes, problems, applied }
}

const tell = (correction: Correction): string => `${correction.kind} "${'entity' in correction ? correction.entity.name : correction.quote.words.slice(0, 60)}"`

/** Only an edition that decides on names has such files; elsewhere the articles alone are corrected. */
function correctAuthority(folder: string, corrections: readonly Correction[]): { changes: Change[]; problems: string[] } {
  if (!existsSync(folder)) return { changes: [], problems: [] }
  const read = (kind: EntityKind): readonly AuthorityEntry[] => {
    const file = join(folder, `${kind}.json`)
    return existsSync(file) ? parseJson(readFileSync(file, 'utf8'), parseAuthorityFile, file) : []
  }
  const before = Object.fromEntries(entityKinds.map((kind) => [kind, read(kind)])) as Record<EntityKind, readonly AuthorityEntry[]>
  const { authority, problems } = updateAuthority(before, corrections)
  const changes = entityKinds.flatMap((kind) => (JSON.stringify(authority[kind]) === JSON.stringify(before[kind]) ? [] : [{ file: join(folder, `${kind}.json`), text: writeAuthority(authority[kind]) }]))
  return { changes, problems }
}
