import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { connect, type Socket } from 'node:net'
import { join } from 'node:path'

/** How many article pages `simak serve` answers. */
export type LoadFigures = { requests: number; perSecond: number; /** By the processor time of the server alone: what one core does, also where this machine has other work. */ perCoreSecond: number }

const project = join(import.meta.dirname, '../..')
const load = { connections: 32, pages: 500, milliseconds: 5000 }

/** Asks for pages over and over on loopback, from connections that stay open, as a proxy before the server would; ends by itself. */
export async function loadPages(site: string): Promise<LoadFigures> {
  const server = spawn(process.execPath, ['--import', 'tsx', join(project, 'src/cli/simak.ts'), 'serve', site, '--port', '0'], { cwd: project, stdio: ['ignore', 'pipe', 'inherit'] })
  try {
    const address = await new Promise<string>((resolve, reject) => {
      server.stdout.once('data', (text) => resolve(String(text).trim()))
      server.once('exit', (code) => reject(new Error(`simak serve ended with ${code}`)))
    })
    const { port, pathname } = new URL(address)
    const paths = readdirSync(join(site, 'articles')).slice(0, load.pages).map((id) => `${pathname}articles/${encodeURIComponent(id)}/`)
    await askFor(Number(port), paths, 1500) // the first requests read from the disk and are compiled
    const [before, start] = [processorSeconds(server.pid), performance.now()]
    const requests = await askFor(Number(port), paths, load.milliseconds)
    const [used, seconds] = [processorSeconds(server.pid) - before, (performance.now() - start) / 1000]
    return { requests, perSecond: Math.round(requests / seconds), perCoreSecond: Math.round(requests / used) }
  } finally {
    server.kill()
  }
}

async function askFor(port: number, paths: readonly string[], milliseconds: number): Promise<number> {
  const end = performance.now() + milliseconds
  const counts = await Promise.all(Array.from({ length: load.connections }, (_, first) => askOnOne(connect(port, '127.0.0.1'), paths, first, end)))
  return counts.reduce((sum, count) => sum + count, 0)
}

function askOnOne(socket: Socket, paths: readonly string[], first: number, end: number): Promise<number> {
  return new Promise((resolve, reject) => {
    let [answered, next, missing] = [0, first, 0]
    const ask = () => socket.write(`GET ${paths[(next += load.connections) % paths.length]} HTTP/1.1\r\nHost: localhost\r\nAccept-Encoding: gzip, br\r\n\r\n`)
    socket.on('error', reject)
    socket.on('connect', ask)
    socket.on('data', (part) => {
      if (missing > 0) missing -= part.byteLength
      else {
        const head = part.indexOf('\r\n\r\n')
        const [, status, length] = /^HTTP\/1\.1 (\d+)[\s\S]*?content-length: (\d+)/i.exec(part.subarray(0, head).toString('latin1')) ?? []
        if (status !== '200') return reject(new Error(`answered with ${status ?? part.subarray(0, 100).toString()}`))
        missing = head + 4 + Number(length) - part.byteLength
      }
      if (missing > 0) return
      answered += 1
      if (performance.now() < end) return void ask()
      socket.destroy()
      resolve(answered)
    })
  })
}

/** User and system time of a process; Linux only, in hundredths of a second there. */
function processorSeconds(pid: number | undefined): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
  return (Number(fields[11]) + Number(fields[12])) / 100
}
