import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Article } from '../../src/model/article.ts'
import type { EditionSettings } from '../../src/model/edition.ts'
import { onTestFinished } from 'vitest'

/** An empty folder that is gone when the test is over. */
export function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'simak-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** The folder of an edition with these articles. */
export function makeEditionFolder(articles: readonly Article[], settings?: EditionSettings): string {
  const folder = makeFolder()
  mkdirSync(join(folder, 'articles'))
  for (const article of articles) writeFileSync(join(folder, 'articles', `${article.id}.json`), JSON.stringify(article))
  if (settings) writeFileSync(join(folder, 'edition.json'), JSON.stringify(settings))
  return folder
}
