import { useSyncExternalStore } from 'react'
import { keepOnDevice } from './keep-on-device.ts'

/**
 * How running text may be set: each choice with its values, the first being the edition's own. A chosen value stands as a
 * data attribute on <html>, where the style sheet reads it (text-settings.css); first-paint/theme.js puts it there before the first paint.
 */
export const textChoices = {
  size: ['4', '1', '2', '3', '5', '6', '7', '8', '9'],
  leading: ['normal', 'tight', 'loose'],
  width: ['normal', 'narrow', 'wide'],
  face: ['serif', 'sans'],
  align: ['start', 'justify'],
} as const satisfies Record<string, readonly [string, ...string[]]>

export type TextChoice = keyof typeof textChoices
export type TextSettings = { [choice in TextChoice]: (typeof textChoices)[choice][number] }

const names = Object.keys(textChoices) as TextChoice[]

/** The text's size in percent of the edition's own, by step (text-settings.css has the same). */
export const percentOf: Record<TextSettings['size'], number> = { 1: 80, 2: 87, 3: 94, 4: 100, 5: 112, 6: 126, 7: 144, 8: 168, 9: 200 }

export const ownSettings = readSettings({})

/** Takes what is known from a set of attributes; what is not known is the edition's own. */
function readSettings(attributes: Readonly<Record<string, string | undefined>>): TextSettings {
  return Object.fromEntries(names.map((name) => [name, (textChoices[name] as readonly string[]).find((value) => value === attributes[name]) ?? textChoices[name][0]])) as TextSettings
}

const listeners = new Set<() => void>()
let shown: TextSettings | undefined

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

const currentSettings = () => (shown ??= readSettings(document.documentElement.dataset))

export const useTextSettings = (): TextSettings => useSyncExternalStore(subscribe, currentSettings, () => ownSettings)

/** Sets running text anew, at once and on later visits. */
export function chooseText(change: Partial<TextSettings>): void {
  shown = { ...currentSettings(), ...change }
  const chosen = names.filter((name) => shown?.[name] !== ownSettings[name])
  for (const name of names) {
    if (chosen.includes(name)) document.documentElement.dataset[name] = shown[name]
    else delete document.documentElement.dataset[name]
  }
  keepOnDevice('simak-text', chosen.length === 0 ? undefined : JSON.stringify(Object.fromEntries(chosen.map((name) => [name, shown?.[name]]))))
  for (const listener of listeners) listener()
}
