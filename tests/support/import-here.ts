import { vi } from 'vitest'
import { importCommand, type ImportCommandOptions } from '../../src/cli/import.ts'

export type Imported = { code: number; stdout: string; stderr: string }

/**
 * `simak import` in this process, with what it writes: a process of its own takes seconds to start, and many tests do not
 * need one. Errors are thrown, not told.
 */
export async function importHere(paths: readonly string[], options: ImportCommandOptions): Promise<Imported> {
  const said = { stdout: '', stderr: '' }
  const listen = (name: 'stdout' | 'stderr') =>
    vi.spyOn(process[name], 'write').mockImplementation((text) => {
      said[name] += String(text)
      return true
    })
  const log = vi.spyOn(console, 'log').mockImplementation((line: string) => void (said.stdout += `${line}\n`))
  const spies = [listen('stdout'), listen('stderr'), log]
  try {
    return { code: await importCommand(paths, options), ...said }
  } finally {
    for (const spy of spies) spy.mockRestore()
  }
}
