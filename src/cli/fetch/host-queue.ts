/** Runs work so that at most `most` pieces at a time concern one host. */
export function makeHostQueue(most: number): <T>(host: string, work: () => Promise<T>) => Promise<T> {
  const running = new Map<string, number>()
  const waiting = new Map<string, (() => void)[]>()
  return async (host, work) => {
    if ((running.get(host) ?? 0) >= most) await new Promise<void>((resolve) => waiting.set(host, [...(waiting.get(host) ?? []), resolve]))
    else running.set(host, (running.get(host) ?? 0) + 1)
    try {
      return await work()
    } finally {
      const [next, ...others] = waiting.get(host) ?? []
      waiting.set(host, others)
      // The place is handed on to the next in line, else given up.
      if (next) next()
      else running.set(host, (running.get(host) ?? 1) - 1)
    }
  }
}
