import { keepOnDevice } from '../settings/keep-on-device.ts'

/** What the reader may choose; the first value is the edition's own. */
export const offlineChoices = {
  /** So many of the newest articles are fetched in quiet time. */
  newest: [30, 0, 10, 100],
  /** Megabytes (10⁶ bytes) that what was not saved may take up. */
  limit: [100, 25, 50, 250, 1000],
} as const

export type OfflineSettings = { newest: number; limit: number }

const key = 'simak-offline'

/** What is damaged or unknown is the edition's own. */
export function readOfflineSettings(): OfflineSettings {
  const kept = readKept()
  const choose = (name: keyof OfflineSettings) => (offlineChoices[name] as readonly number[]).find((value) => value === kept[name]) ?? offlineChoices[name][0]
  return { newest: choose('newest'), limit: choose('limit') }
}

export const writeOfflineSettings = (settings: OfflineSettings): void => keepOnDevice(key, JSON.stringify(settings))

function readKept(): Partial<Record<keyof OfflineSettings, unknown>> {
  try {
    return (JSON.parse(localStorage.getItem(key) ?? '{}') ?? {}) as Partial<Record<keyof OfflineSettings, unknown>>
  } catch (error) {
    console.info('The settings for reading offline cannot be read:', error)
    return {}
  }
}
