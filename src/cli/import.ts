import { join } from 'node:path'
import { readSettings } from '../edition/read-edition.ts'
import { findEditionFolder, importFiles } from './import-files.ts'
import { resolvePath } from './project.ts'
import { UserError } from './run-command.ts'

/** So many articles are named one by one; of more, only how many there were. */
const named = 20

export type ImportCommandOptions = { into: string; timeZone?: string }

/** `simak import`: files and folders into a folder of articles. @returns the exit code */
export async function importCommand(paths: readonly string[], { into, timeZone }: ImportCommandOptions): Promise<number> {
  const folder = resolvePath(into)
  const edition = findEditionFolder(folder)
  const zone = timeZone ?? (edition && readSettings(edition)?.timeZone) ?? 'Asia/Jakarta'
  if (!Intl.supportedValuesOf('timeZone').includes(zone) && zone !== 'UTC') throw new UserError(`--time-zone: "${zone}" is no IANA time zone. Give one such as Asia/Jakarta.`)
  let told = 0
  const summary = await importFiles({
    paths: paths.map(resolvePath),
    into: folder,
    timeZone: zone,
    onArticle: ({ file, outcome }) => {
      told += 1
      if (told <= named) console.log(`${outcome}  ${file}`)
      if (told === named + 1) console.log('…')
    },
  })
  const counts = [
    `${summary.new} imported`,
    summary.unchanged && `${summary.unchanged} unchanged`,
    summary.kept && `${summary.kept} kept as they were`,
    summary.leftAside && `${summary.leftAside} files of other kinds left aside`,
    `${summary.problems} problems`,
  ]
  console.log(`${counts.filter(Boolean).join(', ')} → ${join(folder, '')}`)
  return summary.problems > 0 ? 1 : 0
}
