import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { dirname, join } from 'node:path'
import sharp from 'sharp'
import { describe, expect, onTestFinished, test } from 'vitest'
import { encodePicture } from '../../src/cli/import/images/encode-picture.ts'
import type { Article } from '../../src/model/article.ts'
import { makeFolder } from '../edition/make-folder.ts'
import { importHere } from '../support/import-here.ts'
import { runSimak } from '../support/run-simak.ts'
import { listFiles, makeSource, makeText } from './make-source.ts'

/** A photograph of a camera that was held on its side, with a device's name and a place in it. */
const makePhoto = (width = 900, height = 1200) =>
  sharp({ create: { width, height, channels: 3, background: '#2a6' } })
    .withExif({ IFD0: { Make: 'Kamera Rahasia' }, IFD3: { GPSLatitude: '7/1 0/1 0/1' } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer()

describe('a picture', () => {
  test('is made in several sizes, turned as it was held, and tells nothing of its camera', async () => {
    const photo = await makePhoto()
    expect((await sharp(photo).metadata()).exif).toBeDefined()
    const encoded = await encodePicture(photo)
    if ('fault' in encoded) throw new Error(encoded.fault)
    expect([encoded.width, encoded.height]).toEqual([1200, 900])
    expect(encoded.files.map(({ width, type }) => `${width} ${type}`)).toEqual(['480 image/avif', '480 image/webp', '960 image/avif', '960 image/webp', '1200 image/avif', '1200 image/webp'])
    for (const { bytes, width, type } of encoded.files) {
      const made = await sharp(bytes).metadata()
      expect([made.width, made.exif, made.orientation]).toEqual([width, undefined, undefined])
      expect(made.format).toBe(type === 'image/avif' ? 'heif' : 'webp')
      expect(Buffer.from(bytes).includes('Rahasia')).toBe(false)
    }
  })

  test.each<[string, () => Promise<Uint8Array> | Uint8Array, RegExp]>([
    ['a page that says it is a picture', () => Buffer.from('<!doctype html><p>Masuk dulu</p>'), /cannot be read as a picture/],
    ['a program in SVG', () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="900" height="900"><script>alert(1)</script></svg>'), /a kind that is not taken \(svg\)/],
    ['a counter of visitors', () => sharp({ create: { width: 1, height: 1, channels: 3, background: '#000' } }).png().toBuffer(), /only 1 × 1 pixels/],
    ['a picture that breaks off', async () => (await makePhoto()).subarray(0, 900), /cannot be read as a picture/],
    ['a picture of 100 million pixels in a few bytes', () => sharp({ create: { width: 10_000, height: 10_000, channels: 3, background: '#000' }, limitInputPixels: false }).png().toBuffer(), /10000 × 10000 pixels, more than any photograph/],
  ])('%s is refused', { timeout: 30_000 }, async (_, make, fault) => {
    expect(await encodePicture(await make())).toEqual({ fault: expect.stringMatching(fault) })
  })
})

test('--images download stores pictures in the edition; one that cannot be had stays at its address and is a problem', { timeout: 120_000 }, async () => {
  const photo = await makePhoto(700, 500)
  const server = createServer((request, response) => void (request.url === '/foto.jpg' ? response.writeHead(200).end(photo) : response.writeHead(404).end()))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const edition = makeFolder()
  const into = join(edition, 'articles')
  const [, date, ...paragraphs] = makeText(4).split('\n\n')
  const text = `---\ntitle: Kabar Bergambar\ndate: 2026-11-02\n---\n\n![Perahu](${base}/foto.jpg "Perahu di sungai.")\n\n${date}\n\n${paragraphs.join('\n\n')}\n\n![Hilang](${base}/hilang.jpg "Gambar yang hilang.")\n`
  const source = makeSource({ 'a.md': text })

  expect(await importHere([source], { into })).toMatchObject({ code: 0 })
  const run = () => importHere([source], { into, images: 'download', allowPrivate: true })
  const { code, stdout, stderr } = await run()
  expect([code, stdout]).toEqual([1, expect.stringContaining('0 imported, 1 updated, 1 problems')])
  expect(stderr).toMatch(/hilang\.jpg: 127\.0\.0\.1 answers 404/)
  const article = JSON.parse(readFileSync(listFiles(into)[0] ?? '', 'utf8')) as Article
  const images = article.body.flatMap((block) => (block.type === 'figure' && block.image ? [block.image] : []))
  expect(images.map(({ src }) => src)).toEqual([expect.stringMatching(/^images\/[0-9a-f]{20}-\d+\.webp$/), `${base}/hilang.jpg`])
  expect(images[0]?.alt).toBe('Perahu')
  expect(images[0]?.sources?.length).toBeGreaterThanOrEqual(4)
  for (const { src } of images[0]?.sources ?? []) expect(existsSync(join(dirname(into), src))).toBe(true)
  expect(await runSimak(['check', edition])).toMatchObject({ code: 0 })
  expect((await importHere([source], { into })).stdout).toContain('0 imported, 1 unchanged')
})
