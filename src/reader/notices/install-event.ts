/** What Chrome and Edge give a page that can be installed; first-paint/theme.js keeps it, for it comes before everything else is there. */
export type InstallEvent = Event & { prompt: () => Promise<{ outcome: 'accepted' | 'dismissed' }> }

declare global {
  // eslint-disable-next-line no-var -- only a var is a property of the global object
  var simakInstall: InstallEvent | undefined
}

/** Word that the page can be installed now; `simakInstall` is set by then. */
export const installable = 'beforeinstallprompt'

/** Opened as an app already? */
export const isInstalled = (): boolean => matchMedia('(display-mode: standalone)').matches || ('standalone' in navigator && navigator.standalone === true)

/** Safari on an iPhone or iPad has no question of its own: only words help there. */
export const isIos = (): boolean => /iPhone|iPad/.test(navigator.userAgent) || (navigator.userAgent.includes('Macintosh') && navigator.maxTouchPoints > 1)

/** Asks the browser to install the app; it can be asked once. @returns whether the reader agreed */
export async function install(): Promise<boolean> {
  const event = globalThis.simakInstall
  globalThis.simakInstall = undefined
  return event !== undefined && (await event.prompt()).outcome === 'accepted'
}
