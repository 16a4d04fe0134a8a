import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openShelf } from '../../../src/cli/import/article-shelf.ts'
import { readShelfNotes } from '../../../src/cli/import/shelf-notes.ts'
import type { Article } from '../../../src/model/article.ts'
import { sampleArticle } from '../../support/sample-article.ts'
import { makeFolder } from '../../edition/make-folder.ts'

const fileOf = (folder: string, article: Article) => join(folder, '2026', `${article.id}.json`)
const write = (folder: string, article: Article) => writeFileSync(fileOf(folder, article), JSON.stringify(article))

function makeShelf(...articles: Article[]): string {
  const folder = makeFolder()
  mkdirSync(join(folder, '2026'))
  for (const article of articles) write(folder, article)
  return folder
}

const refuse = (error: Error) => {
  throw error
}
const open = (folder: string) => openShelf(folder, refuse)
const headlines = (folder: string) => [...open(folder).known()].map(({ headline }) => headline)

describe('the notes of a folder of articles', () => {
  test('stand for files that have not changed: they are not read', async () => {
    const folder = makeShelf(sampleArticle())
    await open(folder).note()
    const notes = readShelfNotes(folder)
    const [note] = notes.values()
    expect([...notes.keys()]).toEqual([fileOf(folder, sampleArticle())])
    expect(note?.traits.signature).toHaveLength(128)
    const known = open(folder)
    expect(known.place({ ...sampleArticle(), source: { ...sampleArticle().source, sha256: 'f'.repeat(64) } })).toMatchObject({ kind: 'same' })
  })

  test('are passed over for a file that was edited since', async () => {
    const folder = makeShelf(sampleArticle())
    await open(folder).note()
    write(folder, { ...sampleArticle(), headline: 'Judul yang dibetulkan di folder' })
    expect(headlines(folder)).toEqual(['Judul yang dibetulkan di folder'])
  })

  test('forget a file that is gone, and leave out one that this import changed', async () => {
    const folder = makeShelf(sampleArticle())
    const shelf = open(folder)
    write(folder, { ...sampleArticle(), headline: 'Diubah selama impor berjalan' })
    await shelf.note()
    expect(readShelfNotes(folder).size).toBe(0)
    expect(headlines(folder)).toEqual(['Diubah selama impor berjalan'])
  })

  test('go with the folder to another place', async () => {
    const folder = makeShelf(sampleArticle())
    await open(folder).note()
    const moved = join(makeFolder(), 'moved')
    cpSync(folder, moved, { recursive: true, preserveTimestamps: true })
    expect([...readShelfNotes(moved).keys()]).toEqual([fileOf(moved, sampleArticle())])
  })

  test('that are damaged count as none', async () => {
    const folder = makeShelf(sampleArticle())
    await open(folder).note()
    const file = join(folder, '.imported', 'shelf.gz')
    writeFileSync(file, readFileSync(file).subarray(0, 40))
    expect(readShelfNotes(folder).size).toBe(0)
    expect(headlines(folder)).toEqual([sampleArticle().headline])
  })
})
