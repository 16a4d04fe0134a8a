import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { checkArticles } from './check-articles.ts'
import { makeFolder } from '../edition/make-folder.ts'
import { runSimak, startSimak } from '../support/run-simak.ts'
import { listFiles, makeSource, makeText } from './make-source.ts'

const patience = 240_000

const makeMany = (count: number, from = 0) => makeSource(Object.fromEntries(Array.from({ length: count }, (_, index) => [`${String(index).padStart(3, '0')}.txt`, makeText(from + index)])))

/** Starts an import and kills it at the moment when so many articles are there, wherever it is then. */
async function killAt(articles: number, later: number, source: string, into: string): Promise<void> {
  const child = startSimak(['import', source, '--into', into, '--jobs', '1'])
  child.stdout.resume()
  child.stderr.resume()
  const ended = new Promise((resolve) => child.on('close', resolve))
  const count = () => {
    try {
      return listFiles(into).length
    } catch {
      return 0 // the folder is not there yet
    }
  }
  while (child.exitCode === null && count() < articles) await wait(1)
  await wait(later)
  child.kill('SIGKILL')
  await ended
}

describe('an import that is killed', { timeout: patience }, () => {
  test('at any moment: what is there is right, and the next one completes it', async () => {
    const source = makeMany(50)
    const into = join(makeFolder(), 'articles')
    let before = 0
    for (const [articles, later] of [[1, 0], [9, 3], [20, 1], [33, 7]] as const) {
      await killAt(articles, Math.random() * later, source, into)
      expect(checkArticles(into)).toEqual([])
      const count = listFiles(into).length
      expect(count).toBeGreaterThanOrEqual(before)
      before = count
    }
    const { code, stdout, stderr } = await runSimak(['import', source, '--into', into])
    expect([code, stderr.replace(/^simak: \d+ of \d+\n/gm, '')]).toEqual([0, '']) // on a slow machine it says how far it is
    expect(stdout).toMatch(/^\d+ imported, \d+ unchanged, 0 problems/m)
    expect(listFiles(into)).toHaveLength(50)
    expect(await runSimak(['check', into])).toMatchObject({ code: 0, stdout: '50 articles, 0 faults\n' })
    expect(readdirSync(into, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.draft'))).toEqual([])
  })

  test('while it updates: the next one takes every update, and no article is there twice', async () => {
    const source = makeMany(30, 100)
    const into = join(makeFolder(), 'articles')
    await runSimak(['import', source, '--into', into])
    for (const name of readdirSync(source)) writeFileSync(join(source, name), readFileSync(join(source, name), 'utf8').replace('Kami mencatat', 'Kami menghitung'))
    const child = startSimak(['import', source, '--into', into])
    child.stdout.on('data', (text) => String(text).includes('updated') && child.kill('SIGKILL'))
    await new Promise((resolve) => child.on('close', resolve))
    expect(checkArticles(into)).toEqual([])
    expect(await runSimak(['import', source, '--into', into])).toMatchObject({ code: 0 })
    const texts = listFiles(into).map((file) => readFileSync(file, 'utf8'))
    expect(texts).toHaveLength(30)
    expect(texts.filter((text) => !text.includes('Kami menghitung'))).toEqual([])
  })
})

test('two imports into one folder at once lose nothing, and make nothing twice', { timeout: patience }, async () => {
  const [first, second] = [makeMany(25), makeMany(25, 15)] // ten articles are in both
  const into = join(makeFolder(), 'articles')
  const ended = await Promise.all([runSimak(['import', first, '--into', into]), runSimak(['import', second, '--into', into])])
  expect(ended.map(({ code }) => code)).toEqual([0, 0])
  expect(listFiles(into)).toHaveLength(40)
  expect(checkArticles(into)).toEqual([])
  expect(ended.map(({ stderr }) => stderr).join('')).toMatch(/another import \(process \d+\) works on this folder/)
})

test('with several threads it makes the same files as with one', { timeout: patience }, async () => {
  const source = makeMany(70)
  const [one, two] = [join(makeFolder(), 'articles'), join(makeFolder(), 'articles')]
  expect(await runSimak(['import', source, '--into', one, '--jobs', '1'])).toMatchObject({ code: 0 })
  expect(await runSimak(['import', source, '--into', two, '--jobs', '2'])).toMatchObject({ code: 0 })
  const contents = (folder: string) => listFiles(folder).map((file) => [file.slice(folder.length), readFileSync(file, 'utf8')])
  expect(contents(two)).toEqual(contents(one))
})
