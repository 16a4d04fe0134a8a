import { NotFoundError, UnreachableError } from '../queries/read-data.ts'

/** For whoever looks at the console. A page that is not there, or cannot be reached, is no fault of the program. */
export function reportCaught(error: unknown): void {
  if (!(error instanceof NotFoundError || error instanceof UnreachableError)) console.warn('A page could not be shown:', error)
}
