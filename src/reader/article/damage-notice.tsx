import type { Fault } from '../../model/parse.ts'
import { useSpeech } from '../messages/message-context.tsx'

type Props = { faults: readonly Fault[] }

/** Says that something of the article is missing, and for those who can mend it, what. */
export function DamageNotice({ faults }: Props) {
  const { messages } = useSpeech()
  return (
    <details className="border-s-2 border-accent ps-4 text-sm">
      <summary>{messages.damaged}</summary>
      <ul className="pt-2 text-xs text-soft" lang="en">
        {faults.map(({ path, message }) => (
          <li key={`${path} ${message}`}>
            {path}: {message}
          </li>
        ))}
      </ul>
    </details>
  )
}
