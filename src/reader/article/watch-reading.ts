/** The line of the screen at which people read, in percent from above. */
const readingLine = 35

/**
 * Tells which block's beginning passed the reading line last, at first and whenever that changes. The browser watches; nothing is measured while scrolling.
 * @returns the way to stop it
 */
export function watchReading(blocks: HTMLCollection, tell: (block: number) => void): () => void {
  if (!('IntersectionObserver' in globalThis)) return () => {}
  const list = [...blocks]
  const begun = new Set<Element>()
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) begun.add(target)
        else begun.delete(target)
      }
      const last = list.findLastIndex((block) => begun.has(block))
      if (last >= 0) tell(last)
    },
    // everything above the line, however far: a block is in there once its beginning has passed the line
    { rootMargin: `1000000px 0px -${100 - readingLine}% 0px` },
  )
  for (const block of list) observer.observe(block)
  return () => observer.disconnect()
}
