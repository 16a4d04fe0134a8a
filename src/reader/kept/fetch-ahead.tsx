import { useState } from 'react'
import { useSpeech } from '../messages/message-context.tsx'
import { keepWithinLimit } from '../offline/make-room.ts'
import { tellOffline } from '../offline/offline-news.ts'
import { offlineChoices, readOfflineSettings, writeOfflineSettings, type OfflineSettings } from '../offline/offline-settings.ts'
import { RadioRow } from '../settings/radio-row.tsx'
import { keptMessages } from './messages.ts'
import { writeBytes } from './write-bytes.ts'

/** How much is fetched ahead, and how much of it may stay. Not prerendered: the settings are on the device. */
export function FetchAhead() {
  const { language, pick } = useSpeech()
  const words = pick(keptMessages)
  const [settings, setSettings] = useState(readOfflineSettings)

  const choose = (change: Partial<OfflineSettings>) => {
    const next = { ...settings, ...change }
    setSettings(next)
    writeOfflineSettings(next)
    void keepWithinLimit().then((removed) => removed && tellOffline({ type: 'kept' }))
  }
  const ascending = (values: readonly number[]) => values.toSorted((a, b) => a - b).map(String)
  return (
    <div className="stack-4">
      <RadioRow
        legend={words.ahead}
        values={ascending(offlineChoices.newest)}
        value={String(settings.newest)}
        labels={Object.fromEntries(offlineChoices.newest.map((count) => [count, count === 0 ? words.aheadNone : String(count)]))}
        onChoose={(newest) => choose({ newest: Number(newest) })}
      />
      <p className="text-sm text-soft">{words.aheadHelp}</p>
      <RadioRow
        legend={words.limit}
        values={ascending(offlineChoices.limit)}
        value={String(settings.limit)}
        labels={Object.fromEntries(offlineChoices.limit.map((limit) => [limit, writeBytes(limit * 1e6, language)]))}
        onChoose={(limit) => choose({ limit: Number(limit) })}
      />
    </div>
  )
}
