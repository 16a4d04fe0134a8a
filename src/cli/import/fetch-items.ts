import type { Article } from '../../model/article.ts'
import type { ImportResult } from '../../importer/import-source.ts'
import { FetchError } from '../fetch/fetch-error.ts'
import type { Fetcher } from '../fetch/make-fetcher.ts'
import type { Validators } from '../fetch/validators.ts'
import type { Item } from './import-articles.ts'
import { sentenceOf } from './sentence-of.ts'
import { mapInOrder } from './map-in-order.ts'
import type { Source } from './processor.ts'

/** So many addresses are asked at a time; of one host the fetcher asks two. */
const atOnce = 8

export type FetchTools = {
  fetch: Fetcher
  /** Reads what was fetched, to see whether it is a feed that leads on. */
  read: (source: Source) => Promise<ImportResult>
  /** What is known of addresses that were fetched before. */
  validators: ReadonlyMap<string, Validators>
  /** Told when all that an address holds is in the folder. */
  stored: (address: string, validators: Validators) => void
}

/**
 * What web addresses hold. A feed gives its items, each from its own page where the feed has only a summary of it; a list
 * of feeds (OPML) gives all of theirs. An address that fails is a problem, and stops none of the others.
 */
export async function* fetchItems(addresses: Iterable<string>, tools: FetchTools, seen = new Set<string>()): AsyncGenerator<Item> {
  const fresh = [...new Set(addresses)].filter((address) => !seen.has(address))
  for (const address of fresh) seen.add(address)
  for await (const one of mapInOrder(fresh, atOnce, (address) => fetchOne(address, tools))) {
    if (one.source) yield* leadOn(one.address, await tools.read(one.source), one.stored, tools, seen)
    else yield one.item
  }
}

type FetchedOne = { address: string; source: Source; stored: () => void; item?: undefined } | { source?: undefined; item: Item }

async function fetchOne(address: string, { fetch, validators, stored }: FetchTools): Promise<FetchedOne> {
  try {
    const fetched = await fetch(address, validators.get(address))
    if (fetched.kind === 'unchanged') return { item: { notModified: address } }
    return { address, source: { at: address, name: address, url: fetched.url, bytes: fetched.bytes }, stored: () => stored(address, fetched.validators) }
  } catch (error) {
    if (!(error instanceof FetchError)) throw error
    return { item: { problem: sentenceOf(address, error), failed: address } }
  }
}

async function* leadOn(address: string, result: ImportResult, stored: () => void, tools: FetchTools, seen: Set<string>): AsyncGenerator<Item> {
  const summaries = new Map(result.articles.flatMap((article): [string, Article][] => (article.source.format === 'feed' && article.body.length === 0 && article.url ? [[article.url, article]] : [])))
  yield { at: address, result: { ...result, articles: result.articles.filter((article) => !summaries.has(article.url ?? '')) }, stored }
  for await (const item of fetchItems(summaries.keys(), tools, seen)) {
    yield item
    // A page without an article, or one that may not be fetched: what the feed says of it is better than nothing.
    const at = 'failed' in item ? item.failed : 'result' in item && item.result.articles.length === 0 ? item.at : undefined
    const summary = at === undefined ? undefined : summaries.get(at)
    if (summary) yield { at: address, result: { articles: [summary], problems: [] } }
  }
  if (result.feeds) yield* fetchItems(result.feeds, tools, seen)
}
