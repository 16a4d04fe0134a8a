import { useSyncExternalStore } from 'react'
import { keepOnDevice } from '../settings/keep-on-device.ts'

const key = 'simak-shortcuts'
const listeners = new Set<() => void>()
let chosen: boolean | undefined

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** WCAG 2.1.4: who speaks to the device, or touches keys by chance, must be able to turn keys of one character off. */
export function areShortcutsOn(): boolean {
  if (chosen !== undefined) return chosen
  try {
    return localStorage.getItem(key) !== 'off'
  } catch (error) {
    console.info('This browser keeps no choices:', error)
    return true
  }
}

export const useShortcutsOn = (): boolean => useSyncExternalStore(subscribe, areShortcutsOn, () => true)

/** Turns the keys on or off, and keeps the choice on the device. */
export function chooseShortcuts(on: boolean): void {
  chosen = on
  keepOnDevice(key, on ? undefined : 'off')
  for (const listener of listeners) listener()
}
