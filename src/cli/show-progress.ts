import type { WriteStream } from 'node:tty'
import type { BuildOptions } from '../edition/write-edition.ts'

/** Milliseconds between two drawings: smooth for the eye, nothing for the machine. */
const pause = 100

/** Characters. */
const width = 30

const drawBar = (share: number) => '█'.repeat(Math.round(share * width)).padEnd(width, '░')

/** A line that follows the build, on a terminal only: in a log it would be noise. */
export function showProgress(stream: WriteStream): { report: NonNullable<BuildOptions['onProgress']>; end: () => void } {
  let last = 0
  if (!stream.isTTY) return { report: () => {}, end: () => {} }
  return {
    report: (step, done, total) => {
      if (performance.now() - last < pause) return
      last = performance.now()
      stream.write(`\r\u001b[K${step.padEnd(8)} ${drawBar(done / Math.max(1, total))} ${done} / ${total}`)
    },
    end: () => void stream.write('\r\u001b[K'),
  }
}
