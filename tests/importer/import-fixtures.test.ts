import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { importSource, type ImportResult } from '../../src/importer/import-source.ts'
import { parseArticle } from '../../src/model/article.ts'
import { context, sourceOf } from './lexicons.ts'

const fixtures = fileURLToPath(new URL('../fixtures/', import.meta.url))
const cases = readdirSync(fixtures).filter((name) => name.startsWith('import-'))

/** What an import must give; fields that are empty in every fixture are left out so that the rest can be read. */
const summarise = ({ articles, problems, feeds }: ImportResult) => ({
  ...(problems.length > 0 ? { problems } : {}),
  ...(feeds ? { feeds } : {}),
  articles: articles.map(({ source, quotes: _quotes, people, places, organisations, ...article }) => ({
    ...article,
    ...(people.length > 0 ? { people } : {}),
    ...(places.length > 0 ? { places } : {}),
    ...(organisations.length > 0 ? { organisations } : {}),
    format: source.format,
    notes: source.notes.map(({ step, reason, text }) => `${step} | ${reason} | ${text}`),
  })),
})

// Truth changes only on purpose: UPDATE_IMPORT_FIXTURES=1 npx vitest run tests/importer, and then the difference is read.
const update = process.env.UPDATE_IMPORT_FIXTURES === '1'

test.each(cases)('%s is imported as its expected.json says', (name) => {
  const folder = path.join(fixtures, name)
  const input = readdirSync(folder).find((file) => file.startsWith('input'))
  if (!input) throw new Error(`${name} has no input file`)
  const result = importSource(sourceOf(readFileSync(path.join(folder, input)), input), context)
  for (const article of result.articles) expect(parseArticle(article, name)).toEqual(article)
  const found = JSON.parse(JSON.stringify(summarise(result))) as unknown
  const file = path.join(folder, 'expected.json')
  if (update || !existsSync(file)) {
    if (!update) throw new Error(`${name} has no expected.json`)
    writeFileSync(file, `${JSON.stringify(found, null, 2)}\n`)
  }
  expect(found).toEqual(JSON.parse(readFileSync(file, 'utf8')))
})
