/**
 * Runs what reading does not need when the browser has nothing better to do.
 * @param patience milliseconds after which it is run all the same
 * @returns the way to call it off
 */
export function onIdle(run: () => void, patience = 4_000): () => void {
  if ('requestIdleCallback' in globalThis) {
    const request = requestIdleCallback(run, { timeout: patience })
    return () => cancelIdleCallback(request)
  }
  // Safari has no such call
  const timer = setTimeout(run, 1_000)
  return () => clearTimeout(timer)
}
