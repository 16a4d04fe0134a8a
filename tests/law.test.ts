import { readdirSync, readFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

/**
 * The law of DESIGN.md, section 2. One flow, so one direction of imports: `model` knows nobody, the four stages know only
 * `model`. Doors: `cli` may call all of them; the reader's import worker may call importer and annotator.
 */
const mayImport: Record<string, readonly string[]> = {
  model: [],
  importer: ['model'],
  annotator: ['model'],
  edition: ['model'],
  reader: ['model'],
  cli: ['model', 'importer', 'annotator', 'edition'],
}

/** The one file of the reader that runs importer and annotator, in a worker. */
const importWorker = join('reader', 'library', 'import-worker.ts')

/** Only these run in Node alone; everything else runs in a browser as well. */
const nodeParts = new Set(['cli', 'edition'])

const source = fileURLToPath(new URL('../src/', import.meta.url))
const importPattern = /(?:\bfrom\s*|\bimport\s*\(\s*|\bimport\s+|\bnew URL\(\s*(?=['"]\.[^'"]*\.tsx?['"]))(['"])([^'"\n]+)\1/g

type Import = { file: string; part: string; target: string }

const partOf = (file: string) => relative(source, file).split(sep)[0] ?? ''

function listImports(): Import[] {
  return readdirSync(source, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .flatMap((entry) => {
      const path = join(entry.parentPath, entry.name)
      return readImports(readFileSync(path, 'utf8')).map((target) => ({ file: relative(source, path), part: partOf(path), target }))
    })
}

const readImports = (text: string): string[] => [...text.matchAll(importPattern)].flatMap(([, , target]) => target ?? [])

/** What is wrong with an import, or undefined. */
function judge({ file, part, target }: Import): string | undefined {
  const allowed = mayImport[part]
  if (!allowed) return `src/${part} is no part of the house`
  if (target.startsWith('node:') || builtinModules.includes(target.split('/')[0] ?? ''))
    return nodeParts.has(part) ? undefined : `${part} must run in a browser too: no ${target}`
  if (!target.startsWith('.')) return undefined
  const other = partOf(resolve(source, dirname(file), target))
  if (other === part || allowed.includes(other)) return undefined
  if (file === importWorker && (other === 'importer' || other === 'annotator')) return undefined
  return `${part} must not import ${other === '..' ? 'from outside src' : other}`
}

describe('the law of imports', () => {
  const imports = listImports()

  test('the imports are found', () => expect(imports.length).toBeGreaterThan(50))

  test('holds in all of src/', () => {
    const breaches = imports.flatMap((each) => (judge(each) ? [`${each.file}: ${judge(each)}`] : []))
    expect(breaches).toEqual([])
  })

  test.each<[string, Import, boolean]>([
    ['the model knows nobody', { file: 'model/x.ts', part: 'model', target: '../reader/app.tsx' }, false],
    ['stages do not know each other', { file: 'annotator/x.ts', part: 'annotator', target: '../importer/dates.ts' }, false],
    ['nobody calls the command line', { file: 'edition/x.ts', part: 'edition', target: '../cli/build.ts' }, false],
    ['the importer runs in a browser', { file: 'importer/x.ts', part: 'importer', target: 'node:fs' }, false],
    ['also by the old name', { file: 'importer/x.ts', part: 'importer', target: 'fs/promises' }, false],
    ['src does not reach outside', { file: 'reader/x.ts', part: 'reader', target: '../../tests/support/dom.ts' }, false],
    ['the edition runs in Node', { file: 'edition/x.ts', part: 'edition', target: 'node:fs' }, true],
    ['the command line may call all', { file: 'cli/x.ts', part: 'cli', target: '../annotator/annotate.ts' }, true],
    ['the import worker is a door', { file: importWorker, part: 'reader', target: '../../importer/import-source.ts' }, true],
    ['the rest of the reader is not', { file: 'reader/app.tsx', part: 'reader', target: '../importer/import-source.ts' }, false],
  ])('%s', (_, each, right) => expect(judge(each) === undefined).toBe(right))

  test('sees every way to import', () => {
    const text = `import a from './a.ts'\nimport './b.css'\nexport { c } from "./c.ts"\nconst d = await import('./d.ts')\nnew Worker(new URL('./e.ts', import.meta.url))`
    expect(readImports(text)).toEqual(['./a.ts', './b.css', './c.ts', './d.ts', './e.ts'])
  })
})
