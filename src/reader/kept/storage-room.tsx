import { useEffect, useState } from 'react'
import { SectionHeading } from '../components/section-heading.tsx'
import { useSpeech } from '../messages/message-context.tsx'
import type { Overview } from '../offline/list-overview.ts'
import { keptMessages } from './messages.ts'
import { quietButton } from './styles.ts'
import { useHeard } from './use-heard.ts'
import { writeBytes } from './write-bytes.ts'

type Props = { bytes: Overview['bytes'] }

/** How much room there is, what takes it up, and whether the browser may take it back. */
export function StorageRoom({ bytes }: Props) {
  const { language, pick } = useSpeech()
  const words = pick(keptMessages)
  const room = useHeard(readRoom)
  const write = (count: number) => writeBytes(count, language)
  return (
    <section aria-labelledby="room" className="stack-3">
      <SectionHeading id="room">{words.room}</SectionHeading>
      {room && (
        <>
          <meter aria-labelledby="room" min={0} max={room.quota} value={room.usage} className="h-2 w-full" />
          <p>{words.used(write(room.usage), write(room.quota))}</p>
        </>
      )}
      <p className="text-sm text-soft">{words.parts(write(bytes.data), write(bytes.images), write(bytes.search), write(bytes.app))}</p>
      <Persistence />
    </section>
  )
}

async function readRoom(): Promise<{ usage: number; quota: number } | undefined> {
  const { usage, quota } = (await navigator.storage?.estimate?.()) ?? {}
  return usage === undefined || !quota ? undefined : { usage, quota }
}

/** Asks the browser not to remove anything by itself, and says what it answered. */
function Persistence() {
  const words = useSpeech().pick(keptMessages)
  const [state, setState] = useState<'yes' | 'no' | 'denied'>()

  useEffect(() => {
    void navigator.storage?.persisted?.().then((persisted) => setState(persisted ? 'yes' : 'no'))
  }, [])

  if (state === undefined) return null
  return (
    <div className="text-sm">
      <p role="status">{state === 'yes' ? words.persisted : state === 'denied' ? words.persistDenied : words.notPersisted}</p>
      {state !== 'yes' && (
        <button type="button" onClick={() => void navigator.storage.persist().then((granted) => setState(granted ? 'yes' : 'denied'))} className={quietButton}>
          {words.persist}
        </button>
      )}
    </div>
  )
}
