import type { QueryClient } from '@tanstack/react-query'
import type { Bundle, TermFile } from '../../model/search/search-index.ts'
import { findFile } from '../../model/search/search-paths.ts'
import { UnreachableError } from '../queries/read-data.ts'
import { termsQuery } from './search-queries.ts'

/** The files of a bundle in which the keys of a query stand. */
export type BundleTerms = { bundle: Bundle; files: readonly TermFile[]; isComplete: boolean }

const firstKeysOf = new WeakMap<Bundle, readonly string[]>()

function splitFirstKeys(bundle: Bundle): readonly string[] {
  const known = firstKeysOf.get(bundle) ?? (bundle.firstKeys === '' ? [] : bundle.firstKeys.split('\n'))
  firstKeysOf.set(bundle, known)
  return known
}

/**
 * Fetches all files that hold the keys, of all bundles at once: the answer costs one round trip however many there are.
 * A file that cannot be reached is missing, not empty.
 */
export function readTerms(client: QueryClient, bundles: readonly Bundle[], keys: readonly string[]): Promise<BundleTerms[]> {
  return Promise.all(
    bundles.map(async (bundle): Promise<BundleTerms> => {
      const firstKeys = splitFirstKeys(bundle)
      const numbers = [...new Set(keys.map((key) => findFile(firstKeys, key)))].filter((number) => number >= 0)
      const files = await Promise.all(numbers.map((number) => client.fetchQuery(termsQuery(bundle.name, number)).catch(missing)))
      return { bundle, files: files.filter((file) => file !== undefined), isComplete: !files.includes(undefined) }
    }),
  )
}

function missing(error: unknown): undefined {
  if (!(error instanceof UnreachableError)) throw error
  return undefined
}
