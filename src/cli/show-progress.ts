import type { WriteStream } from 'node:tty'
import type { BuildOptions } from '../edition/write-edition.ts'

/** Milliseconds between two drawings: smooth for the eye, nothing for the machine. */
const pause = 100

/** A line that follows the build, on a terminal only: in a log it would be noise. */
export function showProgress(stream: WriteStream): { report: NonNullable<BuildOptions['onProgress']>; end: () => void } {
  let last = 0
  if (!stream.isTTY) return { report: () => {}, end: () => {} }
  return {
    report: (step, done) => {
      if (performance.now() - last < pause) return
      last = performance.now()
      stream.write(`\r\u001b[K${step} ${done}`)
    },
    end: () => void stream.write('\r\u001b[K'),
  }
}
