import { readFileSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import { parseArticle } from '../../src/model/article.ts'
import { textsOf } from '../../src/model/block-text.ts'
import { data } from '../../src/model/paths.ts'
import { makeQueryClient } from '../../src/reader/queries/make-query-client.ts'
import { NotFoundError } from '../../src/reader/queries/read-data.ts'
import { findMatches } from '../../src/reader/search/find-matches.ts'
import { readRequest } from '../../src/reader/search/search-request.ts'
import { recordsQuery } from '../../src/reader/search/search-queries.ts'
import { idOfRecord } from '../../src/reader/search/suggest.ts'
import { recordsPerFile } from '../../src/model/search/search-index.ts'
import { queries } from './queries.ts'

/** `againMilliseconds`: finding and ranking alone, with all files read before, on this machine: the median and the slowest of the queries. */
export type Quality = { queries: number; firstIsRight: number; ofFirstTen: number; againMilliseconds: { median: number; slowest: number }; failed: string[] }

/** Runs the engine over the index on disk; a result is right where its text has what the query is after. */
export async function checkQuality(site: string): Promise<Quality> {
  const client = makeQueryClient((path) => (existsSync(join(site, path)) ? Promise.resolve(JSON.parse(readFileSync(join(site, path), 'utf8')) as unknown) : Promise.reject(new NotFoundError(path))))
  let firstIsRight = 0
  let right = 0
  let shown = 0
  const failed: string[] = []
  const again: number[] = []
  for (const { address, wanted, atLeast = 1 } of queries) {
    const request = readRequest(new URLSearchParams(address))
    const { matches } = await findMatches(client, request)
    const began = performance.now()
    await findMatches(client, request)
    again.push(performance.now() - began)
    const verdicts = await Promise.all(
      matches.slice(0, 10).map(async ({ bundle, number, record, place }) => {
        const id = idOfRecord(record ?? (await client.fetchQuery(recordsQuery(bundle.name, Math.floor(number / recordsPerFile)))).records[number % recordsPerFile]!)
        const article = parseArticle(JSON.parse(readFileSync(join(site, data.article(id)), 'utf8')), id)
        const speaker = place === undefined ? '' : (article.quotes[place]?.speaker?.name ?? '')
        return wanted.test([article.headline, speaker, ...article.body.flatMap((block) => textsOf(block).map(({ text }) => text))].join('\n'))
      }),
    )
    if (verdicts[0]) firstIsRight += 1
    right += verdicts.filter(Boolean).length
    shown += verdicts.length
    if (!verdicts[0] || matches.length < atLeast) failed.push(`${address}: ${matches.length} found, right: ${verdicts.map(Number).join('')}`)
  }
  again.sort((a, b) => a - b)
  return { queries: queries.length, firstIsRight, ofFirstTen: right / shown, againMilliseconds: { median: again[again.length >> 1] ?? 0, slowest: again.at(-1) ?? 0 }, failed }
}
