import { useSyncExternalStore } from 'react'

/** Languages that the interface speaks, each by its own name. */
export const interfaceLanguages = { id: 'Bahasa Indonesia', en: 'English' } as const
export type InterfaceLanguage = keyof typeof interfaceLanguages

const key = 'simak-language'
const listeners = new Set<() => void>()
/** For browsers whose storage is shut off: the choice holds as long as the page is open. */
let chosen: string | null = null

const isSpoken = (language: string | null | undefined): language is InterfaceLanguage => language != null && language in interfaceLanguages

function readChoice(): string | null {
  try {
    return chosen ?? localStorage.getItem(key)
  } catch {
    return chosen
  }
}

/** The reader's choice, else the first language of the browser that the interface speaks, else the edition's. */
function currentLanguage(editionLanguage: string): InterfaceLanguage {
  const choice = readChoice()
  if (isSpoken(choice)) return choice
  const preferred = navigator.languages.map((language) => language.slice(0, 2)).find(isSpoken)
  return preferred ?? spokenOr(editionLanguage)
}

const spokenOr = (language: string): InterfaceLanguage => (isSpoken(language.slice(0, 2)) ? (language.slice(0, 2) as InterfaceLanguage) : 'en')

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The language of the interface. A prerendered page is in the edition's language and turns to the reader's once hydrated. */
export function useInterfaceLanguage(editionLanguage: string): InterfaceLanguage {
  return useSyncExternalStore(
    subscribe,
    () => currentLanguage(editionLanguage),
    () => spokenOr(editionLanguage),
  )
}

/** Keeps the reader's choice on the device and turns the open page to it. */
export function chooseLanguage(language: InterfaceLanguage): void {
  chosen = language
  try {
    localStorage.setItem(key, language)
  } catch {
    // Storage is shut off: the choice lives in `chosen` until the page is closed.
  }
  for (const listener of listeners) listener()
}
