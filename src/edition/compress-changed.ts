import type { FileWriter } from './file-writer.ts'
import type { PageContext, PageTask } from './page-tasks.ts'
import { runPageTasks, type Crew } from './run-tasks.ts'

/** Of one message: as much as takes a fifth of a second. Bytes, and files. */
const most = { bytes: 2e6, files: 200 }

/**
 * Compresses the files that are new in this build.
 * @param isPage pages are compressed as they are printed
 * @param from so many of the new files have been seen to before
 */
export async function compressChanged(writer: FileWriter, isPage: ReadonlySet<string>, context: PageContext, crew: Crew<'pages'> | undefined, from = 0): Promise<void> {
  if (!context.compress) return
  const tasks: PageTask[] = []
  let [task, bytes] = [[] as string[], 0]
  for (const path of writer.changed().slice(from)) {
    if (isPage.has(path)) continue
    task.push(path)
    bytes += writer.files.get(path)?.bytes ?? 0
    if (bytes < most.bytes && task.length < most.files) continue
    tasks.push({ compress: task })
    ;[task, bytes] = [[], 0]
  }
  if (task.length > 0) tasks.push({ compress: task })
  // the list of all files is the largest, and the last that is written: nobody should wait for it at the end
  await runPageTasks(tasks.reverse(), { context, crew, isUrgent: true }, () => {})
}
