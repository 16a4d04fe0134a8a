import { useState, useSyncExternalStore } from 'react'
import { SectionHeading } from '../components/section-heading.tsx'
import { useSpeech } from '../messages/message-context.tsx'
import type { PackSize } from '../../model/pack.ts'
import { readPackSize } from '../offline/fetch-pack.ts'
import { readPackState, type PackState } from '../offline/follows.ts'
import { FullError } from '../offline/keep-files.ts'
import { dropPack, packTask, startPack, stopPack } from '../offline/pack-task.ts'
import { keptMessages } from './messages.ts'
import { plainButton, quietButton } from './styles.ts'
import { useHeard } from './use-heard.ts'
import { writeBytes } from './write-bytes.ts'

/** The whole edition on this device: how big, how far, stopped and gone on with as the reader likes. */
export function PackPanel() {
  const words = useSpeech().pick(keptMessages)
  const state = useHeard(readWanted)
  const task = useSyncExternalStore(packTask.subscribe, packTask.now, packTask.atFirst)
  return (
    <section aria-labelledby="pack" className="stack-3">
      <SectionHeading id="pack">{words.pack}</SectionHeading>
      <p className="text-sm text-soft">{words.packIntro}</p>
      {state && (state.pack ? <Progress state={state.pack} isRunning={task.isRunning} /> : <Offer />)}
      {task.failure !== undefined && <p role="alert">{task.failure instanceof FullError ? words.full : words.packFailed}</p>}
    </section>
  )
}

const readWanted = async () => ({ pack: await readPackState() })

/** Says how much it would be before anything is fetched. */
function Offer() {
  const { language, pick } = useSpeech()
  const words = pick(keptMessages)
  const [offer, setOffer] = useState<{ pack: PackSize; free: number } | 'failed'>()
  const ask = async () => {
    const [pack, { quota = Infinity, usage = 0 }] = await Promise.all([readPackSize(), navigator.storage.estimate()])
    setOffer({ pack, free: quota - usage })
  }
  if (offer === 'failed') return <p role="alert">{words.packFailed}</p>
  if (!offer)
    return (
      <button
        type="button"
        className={plainButton}
        onClick={() =>
          void ask().catch((error: unknown) => {
            console.info('The list of the edition’s files cannot be had:', error)
            setOffer('failed')
          })
        }
      >
        {words.packAsk}
      </button>
    )
  const { pack, free } = offer
  return (
    <div className="stack-3">
      <p role="status">{words.packSize(writeBytes(pack.bytes, language), new Intl.NumberFormat(language).format(pack.files))}</p>
      {pack.bytes > free ? (
        <p role="alert">{words.packNoRoom(writeBytes(free, language))}</p>
      ) : (
        <button type="button" onClick={() => void startPack()} className="min-h-11 rounded-sm bg-accent px-5 font-medium text-on-accent">
          {words.packStart}
        </button>
      )}
    </div>
  )
}

function Progress({ state, isRunning }: { state: PackState; isRunning: boolean }) {
  const { language, pick } = useSpeech()
  const words = pick(keptMessages)
  const isWhole = state.done === state.total
  return (
    <div className="stack-2">
      {isWhole ? (
        <p>{words.packDone}</p>
      ) : (
        <>
          <progress aria-labelledby="pack" max={state.bytes} value={state.doneBytes} className="h-2 w-full accent-accent" />
          <p className="text-sm">{words.packProgress(writeBytes(state.doneBytes, language), writeBytes(state.bytes, language))}</p>
        </>
      )}
      <div className="flex flex-wrap items-center gap-x-6">
        {!isWhole && (
          <button type="button" onClick={() => (isRunning ? stopPack() : void startPack())} className={plainButton}>
            {isRunning ? words.packStop : words.packGoOn}
          </button>
        )}
        <button type="button" onClick={() => void dropPack()} className={quietButton}>
          {words.packDrop}
        </button>
      </div>
    </div>
  )
}
