/** Milliseconds between tries. */
const [first, most] = [1_000, 30_000]

/** Tries until it succeeds, at once when the connection is back. For what a page that can be read already waits for. */
export async function untilReached<T>(run: () => Promise<T>): Promise<T> {
  for (let pause = first; ; pause = Math.min(2 * pause, most)) {
    try {
      return await run()
    } catch (error) {
      console.info('tried again soon:', error)
      await new Promise<void>((resolve) => {
        const timer = setTimeout(proceed, pause)
        addEventListener('online', proceed)
        function proceed() {
          clearTimeout(timer)
          removeEventListener('online', proceed)
          resolve()
        }
      })
    }
  }
}
