import type { GroupKind } from '../../model/edition.ts'
import { addresses } from '../addresses.ts'
import { useSpeech } from '../messages/message-context.tsx'
import { Link } from '../navigation/link.tsx'
import { directoryMessages } from './messages.ts'

type Props = { kind: GroupKind; /** How many names it has, where the page has all of them. */ total?: number }

/** The name of a directory, and the other way to look at the same: places on the map, people and organisations in their connections. */
export function DirectoryHeading({ kind, total }: Props) {
  const { messages, pick, count } = useSpeech()
  const words = pick(directoryMessages)
  const other = kind === 'places' ? ([addresses.map, words.toMap] as const) : kind === 'topics' ? undefined : ([addresses.connections, words.toConnections] as const)
  return (
    <div className="flex flex-wrap items-baseline justify-between gap-x-8">
      <h1 className="font-serif text-[clamp(1.9rem,5.2vw,3rem)] leading-tight font-bold tracking-[-0.02em]">
        {messages.allOf[kind]} {total !== undefined && <span className="font-sans text-sm font-normal tracking-normal whitespace-nowrap text-soft">{count(words.names, total)}</span>}
      </h1>
      {other && (
        <Link to={other[0]} className="flex min-h-11 items-center text-sm font-medium underline underline-offset-4">
          {other[1]}
        </Link>
      )}
    </div>
  )
}
