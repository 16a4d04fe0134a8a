/** A fetch that failed for good: what happened and what a person can do, as one line. */
export class FetchError extends Error {
  readonly remedy: string
  /** Would the same request perhaps succeed later? */
  readonly isTemporary: boolean
  /** How long the server asked to wait, in milliseconds. */
  readonly retryAfter: number | undefined

  constructor(message: string, remedy: string, options: { isTemporary?: boolean; retryAfter?: number } = {}) {
    super(message)
    this.name = 'FetchError'
    this.remedy = remedy
    this.isTemporary = options.isTemporary ?? false
    this.retryAfter = options.retryAfter
  }
}
