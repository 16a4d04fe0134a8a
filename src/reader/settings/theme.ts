import { useSyncExternalStore } from 'react'

export const themes = ['system', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

const listeners = new Set<() => void>()

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** What the page shows is the truth: public/theme.js put the kept choice there before the first paint. */
const currentTheme = (): Theme => {
  const { theme } = document.documentElement.dataset
  return theme === 'light' || theme === 'dark' ? theme : 'system'
}

export const useTheme = (): Theme => useSyncExternalStore(subscribe, currentTheme, () => 'system')

/** Shows a theme and keeps the choice on the device; "system" follows the device again. */
export function chooseTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = theme
  try {
    if (theme === 'system') localStorage.removeItem('simak-theme')
    else localStorage.setItem('simak-theme', theme)
  } catch {
    // Storage is shut off: the theme holds as long as the page is open.
  }
  for (const listener of listeners) listener()
}
