import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const folder = fileURLToPath(new URL('../../../shared/', import.meta.url))

/** The folder of real material beside the checkout, or undefined where it is absent: then such tests are skipped. */
export const sharedFolder: string | undefined = existsSync(folder) ? folder : undefined

/** Says in a test's name why it is skipped. */
export const needsShared = sharedFolder ? '' : ' (skipped: ../shared is not beside this checkout)'
