import type { QueryClient, QueryKey } from '@tanstack/react-query'
import { hash32 } from '../model/hash-32.ts'
import { data } from '../model/paths.ts'

/** What a prerendered page tells the script of the data it was made from. */
export type PageState = {
  /** What stands in the page itself. */
  queries: [QueryKey, unknown][]
  /** What stands in data files: the address of each, and the hash of its text as it was when the page was made. */
  files: [QueryKey, string, number][]
}

declare global {
  /** Answers to `PageState['files']`, in their order, asked for by first-paint/start.js; undefined where none came. */
  var simakFiles: Promise<Response | undefined>[] | undefined
}

/** The data file that a query reads, if its whole content is what a page needs anyway later on. */
function fileOf([kind, id]: QueryKey): string | undefined {
  if (kind === 'site') return data.site
  if (kind === 'articles') return data.article(String(id))
  return kind === 'related' ? data.related(String(id)) : undefined
}

/**
 * All that a client has read. What is known of the edition, an article, and what stands beside it are files that are fetched for
 * reading offline anyway: they are left there, for a page is to come in one piece. (TanStack's `dehydrate` would add the time of the build: the same input
 * must give the same page.)
 * @param base the path at which the edition is served
 * @param contentOf the parsed content of a data file
 */
export function keepQueries(client: QueryClient, base: string, contentOf: (path: string) => unknown): PageState {
  const state: PageState = { queries: [], files: [] }
  for (const { queryKey, state: { data: value } } of client.getQueryCache().getAll()) {
    const path = fileOf(queryKey)
    const content = path && contentOf(path)
    // what had to be mended before it could be shown is not what its file holds
    if (path && content && content === value) state.files.push([queryKey, base + path, hash32(JSON.stringify(content))])
    else state.queries.push([queryKey, value])
  }
  return state
}

/**
 * Gives a client what was read while the page was made.
 * @returns is it still that? A newer edition may have put other files there.
 * @throws where a file cannot be reached
 */
export async function restoreQueries(client: QueryClient, { queries, files }: PageState): Promise<boolean> {
  for (const [key, value] of queries) client.setQueryData(key, value)
  const texts = await Promise.all(files.map(([, address], index) => readText(address, index)))
  return files.every(([key, , hash], index) => {
    const text = texts[index] ?? ''
    const isSame = hash32(text) === hash
    if (isSame) client.setQueryData(key, JSON.parse(text))
    return isSame
  })
}

async function readText(address: string, index: number): Promise<string> {
  const asked = await globalThis.simakFiles?.[index]
  const response = asked?.ok && !asked.bodyUsed ? asked : await fetch(address)
  if (!response.ok) throw new Error(`${address}: status ${response.status}`)
  return response.text()
}

/** Reads the state that stands in the page; undefined in the empty shell. */
export function readPageState(document: Document): PageState | undefined {
  const text = document.getElementById('state')?.textContent?.trim()
  return text ? (JSON.parse(text) as PageState) : undefined
}
