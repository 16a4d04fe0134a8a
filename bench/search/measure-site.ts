import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { startServer } from '../../tests/support/serve.ts'
import { checkQuality, type Quality } from './check-quality.ts'
import { measureColdAddress, measureSuggestions, measureVisit, type Figure } from './measure-search.ts'
import { startBrowser } from './slow-browser.ts'

/** What the index of an edition weighs on the line, whether it finds what it should, and how long a reader waits for it. */
export type SearchFigures = { weights: Record<string, number>; quality: Quality; figures: Figure[] }

/** Asks the search of a built edition, with its compressed forms, in the real browser on the slow line: medians of three rounds. Prints a table. */
export async function measureSite(site: string): Promise<SearchFigures> {
  const weights = weighIndex(join(site, 'search'))
  console.log(weights)
  const quality = await checkQuality(site)
  console.log(quality)
  const server = await startServer(site)
  const browser = await startBrowser()
  const rounds: Figure[][] = []
  try {
    for (let round = 0; round < 3; round += 1)
      rounds.push([
        ...(await measureVisit(browser, server.url, 'pembangunan', ['kebakaran', 'jokowi', 'gempa', 'ibu kota', 'harga cabai'])),
        ...(await measureSuggestions(browser, server.url, 'jokowi')),
        await measureColdAddress(browser, server.url, 'korupsi'),
      ])
  } finally {
    await browser.close()
    await server.stop()
  }
  const figures = (rounds[0] ?? []).map(({ what }, place) => ({
    what,
    milliseconds: Math.round(median(rounds.map((round) => round[place]?.milliseconds ?? 0))),
    kilobytes: Math.round(median(rounds.map((round) => round[place]?.kilobytes ?? 0))),
    requests: median(rounds.map((round) => round[place]?.requests ?? 0)),
  }))
  console.table(figures)
  return { weights, quality, figures }
}

const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0

/** By the gzip forms; a file that has none goes over the line as it is. */
function weighIndex(folder: string): Record<string, number> {
  const sizes = readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) => {
    const file = join(entry.parentPath, entry.name)
    if (!entry.isFile() || !entry.name.endsWith('.json')) return []
    return [{ path: file.slice(folder.length + 1), bytes: statSync(existsSync(`${file}.gz`) ? `${file}.gz` : file).size }]
  })
  const kilobytesOf = (name: string) => (sizes.find(({ path }) => path === name)?.bytes ?? 0) / 1000
  const terms = sizes.flatMap(({ path, bytes }) => (/^\d+-[^/]+\/\d+\.json$/.test(path) ? [bytes] : []))
  return {
    indexMegabytesCompressed: sizes.reduce((sum, { bytes }) => sum + bytes, 0) / 1e6,
    termFiles: terms.length,
    termFileMedianKilobytes: median(terms) / 1000,
    termFileLargestKilobytes: terms.reduce((most, bytes) => Math.max(most, bytes), 0) / 1000,
    manifestKilobytes: kilobytesOf('manifest.json'),
    firstNamesKilobytes: kilobytesOf('names.json'),
  }
}
