import type { WriteStream } from 'node:tty'

/** Fewer are done before anybody looks. */
const few = 10
/** Milliseconds between two drawings on a terminal, and between two lines in a log. */
const pause = { terminal: 100, log: 10_000 }
const barLength = 24

/** A bar that follows the import on a terminal; elsewhere a line now and then. */
export function showImportProgress(stream: WriteStream): { report: (done: number, of: number) => void; clear: () => void } {
  let last = performance.now()
  let isDrawn = false
  return {
    report: (done, of) => {
      const now = performance.now()
      if (of <= few || done === of || now - last < (stream.isTTY ? pause.terminal : pause.log)) return
      last = now
      if (!stream.isTTY) return void stream.write(`simak: ${done} of ${of}\n`)
      const full = Math.floor((done / of) * barLength)
      stream.write(`\r\u001b[K[${'█'.repeat(full)}${'·'.repeat(barLength - full)}] ${done} of ${of}`)
      isDrawn = true
    },
    clear: () => {
      if (isDrawn) stream.write('\r\u001b[K')
      isDrawn = false
    },
  }
}
