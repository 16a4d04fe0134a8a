import { answerFrom } from './answer-request.ts'
import { listen } from './listen.ts'
import { resolvePath } from './project.ts'

export type ServeOptions = { port?: string; host?: string }

/** `simak serve`: an edition over HTTP, until Ctrl-C. @returns the exit code */
export const serveCommand = (folder: string, options: ServeOptions): Promise<number> => serveEdition(resolvePath(folder), options)

/** Resolves when it was asked to stop and has let go of its port. */
export async function serveEdition(folder: string, { port: wanted = process.env.PORT, host = '127.0.0.1' }: ServeOptions = {}): Promise<number> {
  const { answer, base } = await answerFrom(folder)
  const { server, port } = await listen(answer, wanted === '' ? undefined : wanted, host)
  console.log(`http://${host.includes(':') ? `[${host}]` : host}:${port}${base}`)
  await untilStopped()
  server.close()
  server.closeAllConnections()
  return 0
}

const untilStopped = () =>
  new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve())
  })
