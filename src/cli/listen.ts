import type { RequestListener, Server } from 'node:http'
import { createServer } from 'node:http'
import { UserError } from './run-command.ts'

const firstPort = 4321
/** How many ports are tried from there on. */
const tries = 100

/**
 * Opens a server on this machine only. A port that was asked for is the one or none; else the next free one is taken.
 * @throws {UserError} where the port is in use or is none
 */
export async function listen(listener: RequestListener, wanted: string | undefined, host = '127.0.0.1'): Promise<{ server: Server; port: number }> {
  if (wanted !== undefined) return openPort(listener, parsePort(wanted), host)
  for (let port = firstPort; port < firstPort + tries; port += 1) {
    try {
      return await openPort(listener, port, host)
    } catch (error) {
      if (!(error instanceof PortTaken)) throw error
    }
  }
  throw new UserError(`ports ${firstPort} to ${firstPort + tries - 1} are all in use. Give a free one: PORT=<number>.`)
}

class PortTaken extends UserError {}

function parsePort(text: string): number {
  const port = Number(text)
  if (!/^\d+$/.test(text) || port > 65_535) throw new UserError(`port "${text}": must be a number from 0 to 65535. Give one, or none to take the next free one.`)
  return port
}

function openPort(listener: RequestListener, port: number, host: string): Promise<{ server: Server; port: number }> {
  return new Promise((resolve, reject) => {
    const server = createServer(listener)
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') reject(new PortTaken(`port ${port} is in use. Give another with PORT=<number>, or none to take the next free one.`))
      else if (error.code === 'EACCES') reject(new UserError(`port ${port}: permission denied. Give one above 1023.`))
      else if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND') reject(new UserError(`host ${host}: is not an address of this machine. Give another with --host.`))
      else reject(error)
    })
    server.listen(port, host, () => {
      const address = server.address()
      resolve({ server, port: typeof address === 'object' && address ? address.port : port })
    })
  })
}
