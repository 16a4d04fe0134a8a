import { useEffect, useState } from 'react'
import { SectionHeading } from '../components/section-heading.tsx'
import { useSpeech } from '../messages/message-context.tsx'
import { newsTask } from '../offline/tell-news.ts'
import { keptMessages } from './messages.ts'
import { plainButton } from './styles.ts'

/** Half a day; the browser decides itself when it looks, and never more often. */
const interval = 12 * 60 * 60_000

type PeriodicSync = { register: (tag: string, options: { minInterval: number }) => Promise<void>; unregister: (tag: string) => Promise<void>; getTags: () => Promise<string[]> }

type State = 'missing' | 'off' | 'on' | 'denied' | 'needs-install'

/** Notifications of new articles: off until the reader turns them on, and honest where the browser has none. */
export function NewsPanel() {
  const words = useSpeech().pick(keptMessages)
  const [state, setState] = useState<State>()

  useEffect(() => {
    void readState().then(setState)
  }, [])

  if (state === undefined) return null
  const explanations = { missing: words.newsMissing, off: '', on: words.newsIsOn, denied: words.newsDenied, 'needs-install': words.newsNeedsInstall }
  return (
    <section aria-labelledby="news" className="stack-3">
      <SectionHeading id="news">{words.news}</SectionHeading>
      {state !== 'missing' && <p className="text-sm text-soft">{words.newsHelp}</p>}
      <p role="status" className="text-sm empty:hidden">
        {explanations[state]}
      </p>
      {state !== 'missing' && (
        <button type="button" className={plainButton} onClick={() => void (state === 'on' ? turnOff() : turnOn()).then(setState)}>
          {state === 'on' ? words.newsOff : words.newsOn}
        </button>
      )}
    </section>
  )
}

async function findSync(): Promise<PeriodicSync | undefined> {
  const registration = await navigator.serviceWorker.getRegistration()
  return (registration as { periodicSync?: PeriodicSync } | undefined)?.periodicSync
}

async function readState(): Promise<State> {
  const sync = 'Notification' in globalThis ? await findSync() : undefined
  if (!sync) return 'missing'
  return (await sync.getTags()).includes(newsTask) && Notification.permission === 'granted' ? 'on' : 'off'
}

async function turnOn(): Promise<State> {
  if ((await Notification.requestPermission()) !== 'granted') return 'denied'
  try {
    await (await findSync())?.register(newsTask, { minInterval: interval })
    return await readState()
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotAllowedError') return 'needs-install'
    throw error
  }
}

async function turnOff(): Promise<State> {
  await (await findSync())?.unregister(newsTask)
  return 'off'
}
