import { useSyncExternalStore } from 'react'
import { keepOnDevice } from './keep-on-device.ts'

/** Every theme but "system" with its paper, which the browser's own frame takes up (first-paint/theme.js has the same). */
export const paperOf = { light: '#fbf9f4', sepia: '#f3e8d2', dark: '#15171a', black: '#000000' } as const

export type Theme = 'system' | keyof typeof paperOf
export const themes: readonly Theme[] = ['system', 'light', 'sepia', 'dark', 'black']

const isChosen = (theme: string | undefined): theme is keyof typeof paperOf => theme !== undefined && Object.hasOwn(paperOf, theme)

const listeners = new Set<() => void>()

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** What the page shows is the truth: first-paint/theme.js put the kept choice there before the first paint. */
const currentTheme = (): Theme => {
  const { theme } = document.documentElement.dataset
  return isChosen(theme) ? theme : 'system'
}

export const useTheme = (): Theme => useSyncExternalStore(subscribe, currentTheme, () => 'system')

/** Shows a theme and keeps the choice on the device; "system" follows the device again. */
export function chooseTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = theme
  for (const tag of document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]'))
    tag.content = theme === 'system' ? (tag.media.includes('dark') ? paperOf.dark : paperOf.light) : paperOf[theme]
  keepOnDevice('simak-theme', theme === 'system' ? undefined : theme)
  for (const listener of listeners) listener()
}
