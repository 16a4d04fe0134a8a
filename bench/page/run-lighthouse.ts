import { spawnSync } from 'node:child_process'

/** Kept out of package.json: it brings 150 packages, and only this bench wants it. npx takes it from the registry. */
const lighthouse = 'lighthouse@12.8.2'

export type Scores = { performance: number; accessibility: number; bestPractices: number; seo: number; lcp: number; cls: number; tbt: number; bytes: number }

type Report = { categories: Record<string, { score: number | null } | undefined>; audits: Record<string, { numericValue?: number } | undefined> }

/** Lighthouse for mobile, once: a slow 4G line and a slow processor, simulated. Scores from 0 to 100, milliseconds, bytes. */
export function runLighthouse(url: string, browser: string, tries = 3): Scores {
  const { status, stdout, stderr } = spawnSync(
    'npx',
    ['--yes', lighthouse, url, '--quiet', '--output=json', '--chrome-flags=--headless=new --no-sandbox --disable-gpu --disable-quic --disable-background-networking'],
    { encoding: 'utf8', maxBuffer: 1e8, env: { ...process.env, CHROME_PATH: browser, NO_UPDATE_NOTIFIER: '1' } },
  )
  // now and then the browser's trace misses its beginning, and it asks to be run again
  if (status !== 0 && tries > 1) return runLighthouse(url, browser, tries - 1)
  if (status !== 0) throw new Error(`Lighthouse: ${stderr}`)
  const { categories, audits } = JSON.parse(stdout.slice(stdout.indexOf('{'))) as Report
  const score = (name: string) => Math.round((categories[name]?.score ?? 0) * 100)
  const value = (name: string) => audits[name]?.numericValue ?? 0
  return {
    performance: score('performance'),
    accessibility: score('accessibility'),
    bestPractices: score('best-practices'),
    seo: score('seo'),
    lcp: Math.round(value('largest-contentful-paint')),
    cls: value('cumulative-layout-shift'),
    tbt: Math.round(value('total-blocking-time')),
    bytes: Math.round(value('total-byte-weight')),
  }
}
