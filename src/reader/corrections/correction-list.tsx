import { useState } from 'react'
import type { Unfit } from '../../model/apply-corrections.ts'
import type { Correction } from '../../model/correction.ts'
import { useSpeech } from '../messages/message-context.tsx'
import { describeCorrection } from './describe-correction.ts'
import { removeCorrection } from './keep-corrections.ts'
import { correctionMessages } from './messages.ts'

type Props = { corrections: readonly Correction[]; unfit?: readonly Unfit[]; onRemoved?: (correction: Correction) => void }

/** Corrections in words, each with the way back; one that does not fit any more says why. */
export function CorrectionList({ corrections, unfit = [], onRemoved }: Props) {
  const words = useSpeech().pick(correctionMessages)
  const [failed, setFailed] = useState(false)
  const remove = (correction: Correction) =>
    removeCorrection(correction).then(
      () => onRemoved?.(correction),
      (error: unknown) => {
        console.warn('A correction could not be undone:', error)
        setFailed(true)
      },
    )
  return (
    <>
      {failed && <p role="alert">{words.failed}</p>}
      <ul className="ruled">
        {corrections.map((correction) => {
          const what = describeCorrection(correction, words)
          const reason = unfit.find((one) => one.correction.id === correction.id)?.reason
          return (
            <li key={correction.id} className="flex items-start justify-between gap-4 py-1 text-sm">
              <span className="min-w-0 py-2.5" lang={correction.language}>
                {what}
                {reason && <span className="block text-xs text-soft italic">{words.unfit[reason]}</span>}
              </span>
              <button
                type="button"
                aria-label={words.undoOne(what)}
                onClick={() => void remove(correction)}
                className="min-h-11 shrink-0 px-1 text-[0.8125rem] text-soft underline decoration-line underline-offset-4 hover:text-ink hover:decoration-current"
              >
                {words.undo}
              </button>
            </li>
          )
        })}
      </ul>
    </>
  )
}
