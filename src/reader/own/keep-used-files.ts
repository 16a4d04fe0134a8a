import { keepFiles } from '../offline/keep-files.ts'
import { pathIn } from '../offline/kind-of-file.ts'

/** Keeps what own articles are made with. On a first visit it is fetched before the service worker is in charge, and would be missing offline. */
export async function keepUsedFiles(addresses: readonly string[]): Promise<void> {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return
  try {
    await keepFiles(addresses.flatMap((address) => pathIn(address, import.meta.env.BASE_URL) ?? []))
  } catch (error) {
    console.warn('What own articles are made with could not be kept for reading offline:', error)
  }
}
