import { project, startSimak } from './run-simak.ts'

/** Where the end-to-end tests' build of data/ is. */
export const sampleSite = `${project}.simak/test/site`

export type RunningServer = { url: string; stop: () => Promise<void> }

/** Starts `simak serve` on a free port of this machine and waits for its address. */
export function startServer(folder: string, port = 0): Promise<RunningServer> {
  const child = startSimak(['serve', folder, '--port', String(port)])
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()))
  let said = ''
  return new Promise((resolve, reject) => {
    const listen = (text: unknown) => {
      said += String(text)
      const [url] = /http:\/\/\S+/.exec(said) ?? []
      if (url) resolve({ url, stop: () => (child.kill('SIGINT'), ended) })
    }
    child.stdout.on('data', listen)
    child.stderr.on('data', listen)
    void ended.then(() => reject(new Error(`the server ended before it gave an address:\n${said}`)))
  })
}
