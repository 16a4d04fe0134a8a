import type { FirstNames } from '../../model/search/search-index.ts'
import { searchPaths } from '../../model/search/search-paths.ts'
import type { FileWriter } from '../file-writer.ts'
import type { Groups } from '../gather-groups.ts'
import type { Keeper } from '../keep-indexes.ts'
import { fileNames, listFirstNames } from './make-names.ts'
import { makeRecord } from './make-record.ts'

/** What the file that is fetched before the first letter holds: about 15 kB compressed. */
const firstOf = { names: 900, records: 150 } as const

/** Writes what is searched while a name is typed. @param keeper keeps the files of names that are as they were */
export function writeNames(groups: Groups, writer: Pick<FileWriter, 'writeJson'>, keeper?: Pick<Keeper, 'keep'>): void {
  const first: FirstNames = { names: listFirstNames(groups.list, firstOf.names), records: groups.digests.slice(0, firstOf.records).map(({ summary }) => makeRecord(summary)) }
  writer.writeJson(searchPaths.firstNames, first)
  for (const { beginning, mark, make } of fileNames(groups.list)) {
    const path = searchPaths.names(beginning)
    if (!keeper?.keep(path, mark, [path])) writer.writeJson(path, make())
  }
}
