/**
 * Works on several items at a time, and gives the results in the order of the items. No more than `ahead` are begun before
 * the first of them is taken, so that a folder of any size takes no more memory than so many files.
 */
export async function* mapInOrder<In, Out>(items: Iterable<In> | AsyncIterable<In>, ahead: number, work: (item: In) => Promise<Out>): AsyncGenerator<Out> {
  const begun: Promise<Out>[] = []
  for await (const item of items) {
    const next = work(item)
    next.catch(() => {}) // it is thrown where it is taken, below; until then it is not unhandled
    begun.push(next)
    if (begun.length >= ahead) yield (await begun.shift()) as Out
  }
  for (const next of begun) yield await next
}
