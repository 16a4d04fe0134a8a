import { useEffect, useState, useSyncExternalStore } from 'react'
import { PageHead } from '../components/page-head.tsx'
import { FetchAhead } from '../kept/fetch-ahead.tsx'
import { FollowedList } from '../kept/followed-list.tsx'
import { KeptList } from '../kept/kept-list.tsx'
import { keptMessages } from '../kept/messages.ts'
import { NewsPanel } from '../kept/news-panel.tsx'
import { PackPanel } from '../kept/pack-panel.tsx'
import { StorageRoom } from '../kept/storage-room.tsx'
import { plainButton } from '../kept/styles.ts'
import { useHeard } from '../kept/use-heard.ts'
import { useSpeech } from '../messages/message-context.tsx'
import { install, isInstalled } from '../notices/install-event.ts'
import { listOverview } from '../offline/list-overview.ts'
import { hearOffline } from '../offline/offline-news.ts'

/** What can be read without a connection, how much room it takes, and what else is to be here. */
export function OfflinePage() {
  const { messages, pick } = useSpeech()
  const words = pick(keptMessages)
  const support = useSupport()
  const isOnline = useSyncExternalStore(watchConnection, () => navigator.onLine, () => true)
  return (
    <div className="max-w-2xl stack-10">
      <PageHead title={messages.offline} description={words.intro} />
      <header className="stack-4">
        <h1 className="font-serif text-4xl font-bold">{messages.offline}</h1>
        <p className="text-soft">{words.intro}</p>
        <p role="status" className="empty:hidden">
          {isOnline ? '' : words.nowOffline}
        </p>
        <FullNotice />
      </header>
      {support === false && <p role="status">{words.unsupported}</p>}
      {support && <Kept />}
      <p className="text-sm text-soft">{messages.installHelp}</p>
      {support && <InstallButton />}
    </div>
  )
}

function Kept() {
  const { messages } = useSpeech()
  const overview = useHeard(listOverview)
  if (!overview) return <p role="status">{messages.loading}</p>
  return (
    <>
      <KeptList overview={overview} />
      <FollowedList />
      <NewsPanel />
      <PackPanel />
      <StorageRoom bytes={overview.bytes} />
      <FetchAhead />
    </>
  )
}

/** Does this browser keep anything at all? Unknown while prerendering. */
const useSupport = (): boolean | undefined => useSyncExternalStore<boolean | undefined>(never, () => 'caches' in globalThis && 'serviceWorker' in navigator, () => undefined)

const never = () => () => {}

/** Where the browser can install it now. */
function InstallButton() {
  const words = useSpeech().pick(keptMessages)
  const [isPossible, setPossible] = useState(() => globalThis.simakInstall !== undefined)
  if (isInstalled()) return <p className="text-sm text-soft">{words.installed}</p>
  if (!isPossible) return null
  return (
    <button type="button" className={plainButton} onClick={() => void install().then(() => setPossible(false))}>
      {words.install}
    </button>
  )
}

function FullNotice() {
  const words = useSpeech().pick(keptMessages)
  const [isFull, setFull] = useState(false)
  useEffect(() => hearOffline(({ type }) => type === 'full' && setFull(true)), [])
  return isFull ? <p role="alert">{words.full}</p> : null
}

function watchConnection(listener: () => void): () => void {
  for (const name of ['online', 'offline']) addEventListener(name, listener)
  return () => {
    for (const name of ['online', 'offline']) removeEventListener(name, listener)
  }
}
