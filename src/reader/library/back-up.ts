import { saveFile } from '../export/save-file.ts'
import { ParseError, parseJson } from '../../model/parse.ts'
import { listFollows, writeFollow } from '../offline/follows.ts'
import { keepOnDevice } from '../settings/keep-on-device.ts'
import { openLibrary, type Library } from './library.ts'
import { parseLibraryFile, settingKeys, writeLibraryFile, type LibrarySettings } from './library-file.ts'
import { mergeLibraries, type Merged } from './merge-libraries.ts'
import { storeNames } from './records.ts'
import type { AllRecords } from './store.ts'

/** A library of texts has a few megabytes; what is larger is no library. */
const mostBytes = 100_000_000

/** Saves the whole library as one file. */
export async function saveLibrary(): Promise<void> {
  const made = new Date().toISOString()
  const follows = (await listFollows()).map(({ kind, id, name, since }) => ({ kind, id, name, since }))
  const text = writeLibraryFile({ made, settings: readSettings(), follows, records: await readAll(await openLibrary()) })
  saveFile(new File([text], `simak-pustaka-${made.slice(0, 10)}.json`, { type: 'application/json' }))
}

/**
 * Merges a saved library into this device's.
 * @throws {ParseError} where the file is no library; nothing has changed then, nor where the device refuses
 */
export async function restoreLibrary(file: File): Promise<Omit<Merged, 'records'>> {
  if (file.size > mostBytes) throw new ParseError(file.name, [{ path: '(whole file)', message: `has ${Math.round(file.size / 1e6)} MB` }])
  const { settings, follows, records } = parseJson(await file.text(), parseLibraryFile, file.name)
  let counts = { added: 0, changed: 0, removed: 0 }
  await (await openLibrary()).changeAll((device) => {
    const { records: merged, ...rest } = mergeLibraries(device, records)
    counts = rest
    return merged
  })
  takeSettings(settings)
  const followed = new Set((await listFollows()).map(({ key }) => key))
  for (const follow of follows) {
    const key = `${follow.kind}/${follow.id}`
    if (!followed.has(key)) await writeFollow({ ...follow, key, seen: [] })
  }
  return counts
}

async function readAll(library: Library): Promise<AllRecords> {
  return Object.fromEntries(await Promise.all(storeNames.map(async (name) => [name, await library.list(name)]))) as AllRecords
}

function readSettings(): LibrarySettings {
  try {
    return Object.fromEntries(settingKeys.flatMap((key) => (localStorage.getItem(key) === null ? [] : [[key, localStorage.getItem(key) ?? '']])))
  } catch (error) {
    console.info('This browser keeps no choices:', error)
    return {}
  }
}

/** A choice that was made on this device stays. */
function takeSettings(settings: LibrarySettings): void {
  const here = readSettings()
  for (const key of settingKeys) if (here[key] === undefined && settings[key] !== undefined) keepOnDevice(key, settings[key])
}
