/** The line of the screen at which people read, in percent from above. */
const readingLine = 35

/**
 * Tells which block crosses the reading line, and when another one does. The browser watches; nothing is measured while scrolling.
 * @returns the way to stop it
 */
export function watchReading(blocks: HTMLCollection, tell: (block: number) => void): () => void {
  if (!('IntersectionObserver' in globalThis)) return () => {}
  const list = [...blocks]
  const observer = new IntersectionObserver(
    (entries) => {
      const crossing = entries.filter(({ isIntersecting }) => isIntersecting).at(-1)
      if (crossing) tell(list.indexOf(crossing.target))
    },
    { rootMargin: `-${readingLine}% 0px -${99 - readingLine}% 0px` },
  )
  for (const block of list) observer.observe(block)
  return () => observer.disconnect()
}
