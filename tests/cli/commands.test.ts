import { createServer } from 'node:net'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { makeArticle } from '../edition/make-article.ts'
import { makeEditionFolder, makeFolder } from '../edition/make-folder.ts'
import { listFiles, makeSource } from './make-source.ts'
import { project, runSimak, startSimak } from '../support/run-simak.ts'

const patience = 90_000

const text = `Pasar Terapung Lok Baintan Dibuka Lagi

Senin, 2 November 2026 09:30 WIB
Penulis: Sari Anindita

BANJARMASIN - Pasar terapung di Lok Baintan dibuka lagi setelah dua tahun ditutup.

"Kami senang sekali," kata Ratna Wiyandari, Kepala Dinas Perdagangan, Senin (2/11/2026).
`

const lines = (output: string) => output.trimEnd().split('\n')

describe('simak import', () => {
  test('writes <year>/<id>.json, and leaves it alone the second time, with what was edited by hand', { timeout: patience }, async () => {
    const into = join(makeFolder(), 'articles')
    const source = makeSource({ 'pasar.txt': text })
    expect(await runSimak(['import', source, '--into', into])).toMatchObject({ code: 0, stderr: '' })
    const file = join(into, '2026', readdirSync(join(into, '2026'))[0] ?? '')
    expect(listFiles(into)).toHaveLength(1)
    const edited = readFileSync(file, 'utf8').replace('"Pasar Terapung Lok Baintan Dibuka Lagi"', '"Pasar Lok Baintan Dibuka Lagi"')
    writeFileSync(file, edited)
    expect((await runSimak(['import', source, '--into', into])).stdout).toContain('0 imported, 1 unchanged')
    expect(readFileSync(file, 'utf8')).toBe(edited)
  })

  test('a bad file is named and stops none of the others', { timeout: patience }, async () => {
    const into = join(makeFolder(), 'articles')
    const source = makeSource({ 'a.txt': '', 'b.txt': text, 'c.txt': text.replace('Lok Baintan Dibuka', 'Kuin Dibuka'), 'gambar.png': new Uint8Array([1]) })
    const { code, stdout, stderr } = await runSimak(['import', source, join(source, 'tidak-ada.txt'), '--into', into])
    expect(code).toBe(1)
    expect(lines(stdout).at(-1)).toBe(`2 imported, 1 files of other kinds left aside, 2 problems → ${into}`)
    expect(lines(stderr)).toEqual([expect.stringContaining(`${join(source, 'a.txt')}: `), `simak: ${join(source, 'tidak-ada.txt')}: there is no such file or folder. Check the spelling.`])
  })

  test('a relative path counts from where the person is, also through npm', { timeout: patience }, async () => {
    const source = makeSource({ 'pasar.txt': text })
    expect(await runSimak(['import', 'pasar.txt', '--into', 'hasil'], { cwd: source })).toMatchObject({ code: 0 })
    expect(await runSimak(['import', 'pasar.txt', '--into', 'hasil-npm'], { cwd: project, env: { INIT_CWD: source } })).toMatchObject({ code: 0 })
    expect(readdirSync(source).toSorted()).toEqual(['hasil', 'hasil-npm', 'pasar.txt'])
  })

  test.each<[string, string[], RegExp]>([
    ['no --into', ['import', 'x.txt'], /^simak: required option '--into <folder>' not specified/],
    ['an unknown command', ['impor'], /^simak: unknown command 'impor'/],
    ['a zone that is none', ['import', 'x.txt', '--into', '/tmp/x', '--time-zone', 'Jakarta'], /^simak: --time-zone: "Jakarta" is no IANA time zone/],
    ['a folder to serve that is not there', ['serve', '/tmp/tidak-ada-sama-sekali'], /holds no edition\. Build one first/],
  ])('%s is said in a line', { timeout: patience }, async (_, args, message) => {
    const { code, stderr } = await runSimak(args)
    expect(code).toBe(1)
    expect(stderr).toMatch(message)
    expect(stderr).not.toMatch(/\n\s+at /)
  })
})

describe('simak check', () => {
  test('names file, field and remedy of every fault', { timeout: patience }, async () => {
    const good = makeArticle({ headline: 'Baik', people: ['Ratna'] })
    const bad = structuredClone(makeArticle({ headline: 'Buruk', people: ['Sari'] }))
    bad.people[0]!.mentions[0]!.end = 400
    const folder = makeEditionFolder([good, bad, { ...makeArticle({ headline: 'Gambar' }), body: [{ type: 'figure', text: '', image: { src: 'images/hilang.svg', width: 1, height: 1, alt: '' } }] }])
    writeFileSync(join(folder, 'articles', 'rusak.json'), '{')
    const { code, stdout, stderr } = await runSimak(['check', folder])
    expect(code).toBe(1)
    expect(stdout).toBe('4 articles, 3 faults\n')
    expect(stderr).toMatch(/buruk\.json: people\[0\]\.mentions\[0\]: block 0 has no text from 0 to 400\. Move the span/)
    expect(stderr).toMatch(/gambar\.json: body\[0\]\.image\.src: there is no file \S+hilang\.svg\. Correct it/)
    expect(stderr).toMatch(/rusak\.json: \(whole file\): is not JSON/)
  })

  test('asks about people of one name who may be two', { timeout: patience }, async () => {
    const roles = (role: string) => ({ people: ['Ratna Wiyandari'], roles: { 'Ratna Wiyandari': role } })
    const folder = makeEditionFolder([makeArticle({ headline: 'Satu', ...roles('Kepala Dinas Perdagangan') }), makeArticle({ headline: 'Dua', ...roles('pelatih renang') })])
    const { code, stdout } = await runSimak(['check', folder])
    expect(code).toBe(0)
    expect(lines(stdout)).toEqual([expect.stringMatching(/^Ratna Wiyandari \(ratna-wiyandari\): one person or several\? .*"pelatih renang" in dua/), '2 articles, 0 faults'])
  })

  test('is content with what is right', { timeout: patience }, async () => {
    const folder = makeEditionFolder([makeArticle({ headline: 'Baik' })])
    expect(await runSimak(['check', join(folder, 'articles')])).toEqual({ code: 0, stdout: '1 articles, 0 faults\n', stderr: '' })
  })
})

/** Starts `npm start` without npm, and waits for its address. */
function startShowing(args: readonly string[], env: Record<string, string> = {}) {
  const child = startSimak(args, { entry: 'start.ts', env })
  onTestFinished(() => void child.kill('SIGKILL')) // also where the test fails before Ctrl-C
  const output = { stdout: '', stderr: '' }
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve))
  const url = new Promise<string | undefined>((resolve) => {
    child.stderr.on('data', (piece) => (output.stderr += piece))
    child.stdout.on('data', (piece) => {
      output.stdout += piece
      const [address] = /http:\/\/\S+/.exec(output.stdout) ?? []
      if (address) resolve(address)
    })
    void ended.then(() => resolve(undefined))
  })
  return { child, output, ended, url }
}

describe('npm start', () => {
  test('shows the given articles as an edition of their own, until Ctrl-C', { timeout: patience }, async () => {
    const source = makeSource({ 'pasar.txt': text, 'rusak.txt': '' })
    const { child, output, ended, url } = startShowing([source])
    const address = await url
    expect(output.stderr).toContain('rusak.txt')
    const latest = (await (await fetch(`${address}data/latest/index.json`)).json()) as { total: number; articles: { id: string }[] }
    expect(latest.total).toBe(1)
    const page = await fetch(`${address}articles/${latest.articles[0]?.id}/`)
    expect(page.status).toBe(200)
    expect(page.headers.get('content-security-policy')).toMatch(/script-src 'self'(?: 'sha256-[\w+/]+=')+;.*frame-ancestors 'none'/)
    expect(await page.text()).toContain('Pasar Terapung Lok Baintan Dibuka Lagi')
    child.kill('SIGINT')
    expect(await ended).toBe(0)
    expect(readdirSync(join(project, '.simak', 'start'))).not.toContain(String(child.pid))
  })

  test.each<[string, string[], RegExp]>([
    ['a missing path', ['/tmp/tidak-ada.txt'], /\/tmp\/tidak-ada\.txt: there is no such file or folder/],
    ['a file that is no article', [join(project, 'public', 'icons', 'icon-192.png')], /icon-192\.png: /],
  ])('%s: says so and ends with 1', { timeout: patience }, async (_, args, message) => {
    const { output, ended } = startShowing(args)
    expect(await ended).toBe(1)
    expect(output.stderr).toMatch(message)
    expect(output.stderr).not.toMatch(/\n\s+at /)
  })

  test('a port that is in use is one line and exit code 1', { timeout: patience }, async () => {
    const busy = createServer()
    await new Promise<void>((resolve) => busy.listen(0, '127.0.0.1', resolve))
    const address = busy.address()
    const port = String(typeof address === 'object' ? address?.port : '')
    const { output, ended } = startShowing([makeSource({ 'pasar.txt': text })], { PORT: port })
    expect(await ended).toBe(1)
    expect(output.stderr).toBe(`simak: port ${port} is in use. Give another with PORT=<number>, or none to take the next free one.\n`)
    await new Promise((resolve) => busy.close(resolve))
  })
})
