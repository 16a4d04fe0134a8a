/**
 * Makes public/screenshots/ for the web app manifest: an article of the sample edition on a phone and on a desk.
 * `npm run --silent simak -- build && node --import tsx scripts/make-screenshots.ts dist`
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from '@playwright/test'
import sharp from 'sharp'
import { answerFrom } from '../src/cli/answer-request.ts'
import { parseLatest } from '../src/model/edition.ts'
import { data, pages } from '../src/model/paths.ts'
import { findBrowser } from './find-browser.mjs'

const folder = process.argv[2] ?? 'dist'
const target = fileURLToPath(new URL('../public/screenshots/', import.meta.url))

const { answer } = await answerFrom(folder)
const server = createServer(answer)
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'] })
try {
  const latest = parseLatest(await (await fetch(url + data.latest)).json(), data.latest)
  const lead = latest.articles.find(({ language, image, quotes }) => language === 'id' && image && quotes > 1)
  if (!lead) throw new Error(`${folder}: has no article with a picture and quotes`)
  mkdirSync(target, { recursive: true })
  for (const { name, path, width, height } of [
    { name: 'narrow-article', path: pages.article(lead.id), width: 390, height: 844 },
    { name: 'narrow-home', path: pages.home, width: 390, height: 844 },
    { name: 'wide-article', path: pages.article(lead.id), width: 1280, height: 800 },
  ]) {
    const page = await browser.newPage({ viewport: { width, height }, locale: 'id-ID', timezoneId: 'Asia/Jakarta', serviceWorkers: 'block' })
    await page.goto(url + path)
    await page.locator('html[data-ready]').waitFor()
    writeFileSync(join(target, `${name}-${width}x${height}.webp`), await sharp(await page.screenshot()).webp({ quality: 60 }).toBuffer())
    await page.close()
  }
} finally {
  await browser.close()
  server.close()
  server.closeAllConnections()
}
