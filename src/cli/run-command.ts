import { EditionError } from '../edition/edition-error.ts'
import { ParseError } from '../model/parse.ts'

/** Something that the person at the command line can put right: one line, no stack. */
export class UserError extends Error {
  override readonly name = 'UserError'
}

/** Tells of a problem without stopping. */
export const complain = (message: string): void => void process.stderr.write(`simak: ${message}\n`)

/**
 * Runs a command and sets the exit code that it returns. What the person can put right becomes one line on stderr and
 * exit code 1; a defect of Simak itself keeps its stack.
 */
export async function runCommand(command: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await command()
  } catch (error) {
    process.exitCode = 1
    if (error instanceof UserError || error instanceof EditionError || error instanceof ParseError) complain(error.message)
    else if (isSystemError(error)) complain(`${error.path ?? error.syscall}: ${describeSystemError(error)}`)
    else complain(`a defect of Simak, please report it:\n${error instanceof Error ? error.stack : String(error)}`)
  }
}

/** What the operating system refused, and what helps. */
export function describeSystemError(error: NodeJS.ErrnoException): string {
  return remedies[error.code ?? ''] ?? `refused by the system (${error.code}).`
}

const remedies: Record<string, string> = {
  ENOENT: 'there is no such file or folder. Check the spelling.',
  EACCES: 'permission denied. Change its permissions, or use another place.',
  EPERM: 'not permitted. Change its permissions, or use another place.',
  ENOSPC: 'the disk is full. Free some space, then try again.',
  EROFS: 'the file system is read-only. Use another place.',
  ENOTDIR: 'is a file where a folder is needed. Name another folder.',
  EISDIR: 'is a folder where a file is needed. Name a file.',
}

export const isSystemError = (error: unknown): error is NodeJS.ErrnoException => error instanceof Error && 'code' in error && 'syscall' in error
