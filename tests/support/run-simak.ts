import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export const project = fileURLToPath(new URL('../../', import.meta.url))

type Place = { cwd?: string; env?: Record<string, string>; /** file below src/cli */ entry?: string }
export type Ended = { code: number | null; stdout: string; stderr: string }

/** Starts the command line as a process of its own, as a person would; INIT_CWD and PORT of this run stay out of it. */
export function startSimak(args: readonly string[], { cwd = project, env = {}, entry = 'simak.ts' }: Place = {}): ChildProcessWithoutNullStreams {
  const { INIT_CWD: _cwd, PORT: _port, NODE_ENV: _mode, ...rest } = process.env
  return spawn(process.execPath, ['--import', `${project}node_modules/tsx/dist/loader.mjs`, `${project}src/cli/${entry}`, ...args], { cwd, env: { ...rest, ...env } })
}

/** Runs a command to its end. */
export function runSimak(args: readonly string[], place?: Place): Promise<Ended> {
  const child = startSimak(args, place)
  child.stdin.end()
  let stdout = ''
  let stderr = ''
  child.stdout.on('data', (text) => (stdout += text))
  child.stderr.on('data', (text) => (stderr += text))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, stdout, stderr }))
  })
}
