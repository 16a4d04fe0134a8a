/** A file that the system opens with the installed app (File Handling API, Chromium). */
type LaunchQueue = { setConsumer: (take: (parameters: { files?: readonly { getFile: () => Promise<File> }[] }) => void) => void }

/** Hands over the files that the app was opened with, now and later. @returns the way to stop it */
export function takeLaunchedFiles(take: (files: readonly File[]) => void): () => void {
  const { launchQueue } = globalThis as typeof globalThis & { launchQueue?: LaunchQueue }
  let wanted = true
  launchQueue?.setConsumer(({ files = [] }) => {
    if (files.length === 0) return
    Promise.all(files.map((file) => file.getFile())).then(
      (opened) => wanted && take(opened),
      (error: unknown) => console.warn('A file that the app was opened with cannot be read:', error),
    )
  })
  return () => {
    wanted = false
  }
}
