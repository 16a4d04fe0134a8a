import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { makeFileWriter } from '../../src/edition/file-writer.ts'
import { statArticleFiles } from '../../src/edition/read-edition.ts'
import { writeArticles } from '../../src/edition/write-articles.ts'
import { makeArticle } from './make-article.ts'
import { makeFolder } from './make-folder.ts'

const write = async (folder: string, rest: Partial<Parameters<typeof writeArticles>[0]> = {}) => {
  const staging = makeFolder()
  const writer = makeFileWriter(staging, { folder: staging, files: { paths: ['data/articles/satu.json'], hashes: ['a'.repeat(32)], sizes: Int32Array.of(1) } })
  return { writer, ...(await writeArticles({ folder, writer, staging, worker: '', onArticle: () => {}, ...rest })) }
}

test('a folder that was looked through before is not looked through again; what is as it was is not read', async () => {
  const folder = join(makeFolder(), 'articles')
  mkdirSync(folder)
  for (const id of ['satu', 'dua']) writeFileSync(join(folder, `${id}.json`), JSON.stringify({ ...makeArticle({ headline: id }), id }))
  const { articles } = await write(folder)
  const files = [...articles.keys()]
  expect(files).toEqual([join(folder, 'dua.json'), join(folder, 'satu.json')])

  // one is broken since, and nobody looks at it
  const listed = statArticleFiles(folder)
  const known = new Map([...articles].filter(([file]) => file.endsWith('satu.json')))
  writeFileSync(join(folder, 'satu.json'), 'broken')
  const again = await write(folder, { listed, known })
  expect(again.leftOut).toEqual([])
  expect([...again.articles.keys()]).toEqual(files)
  expect(again.writer.changed()).toEqual(['data/articles/dua.json'])

  // without the list it is seen
  const seen = await write(folder, { known })
  expect(seen.leftOut.map(({ file }) => file)).toEqual([join(folder, 'satu.json')])
})
