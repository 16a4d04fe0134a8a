/** `npm run bench -- <name> …`: runs bench/<name>.ts with the arguments that follow. */
import { existsSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const [name, ...rest] = process.argv.slice(2)
const folder = fileURLToPath(new URL('.', import.meta.url))
const known = readdirSync(folder).flatMap((file) => (file.endsWith('.ts') && file !== 'run.ts' ? [file.slice(0, -3)] : []))
if (!name || !/^[a-z-]+$/.test(name) || !existsSync(`${folder}${name}.ts`)) {
  console.error(`npm run bench -- <name>, where the name is one of: ${known.join(', ')}`)
  process.exit(1)
}
process.argv = [process.argv[0] ?? 'node', `${folder}${name}.ts`, ...rest]
await import(`./${name}.ts`)
