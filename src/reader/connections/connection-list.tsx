import { useEffect, useRef, useState } from 'react'
import { SectionHeading } from '../components/section-heading.tsx'
import { useSpeech } from '../messages/message-context.tsx'
import { Link } from '../navigation/link.tsx'
import { connectionMessages } from './messages.ts'
import { keyOfLine, type Line } from './select-connections.ts'
import { SentencesBehind } from './sentences-behind.tsx'

/** Rows that are shown before one asks for the rest; an open one always is. */
const rowsAtOnce = 30

type Props = { lines: readonly Line[]; chosen?: string | undefined; addressOf: (changes: Readonly<Record<string, string | undefined>>) => string }

/** The lines of the picture as a list; an open one shows the sentences behind it. */
export function ConnectionList({ lines, chosen, addressOf }: Props) {
  const { pick, count } = useSpeech()
  const words = pick(connectionMessages)
  const [all, setAll] = useState(false)
  const shown = lines.filter((line, index) => all || index < rowsAtOnce || keyOfLine(line) === chosen)
  return (
    <section aria-labelledby="list">
      <SectionHeading id="list">{words.list}</SectionHeading>
      <p className="pt-2 text-xs text-soft">{words.choose}</p>
      {lines.length === 0 && <p className="pt-4 text-soft">{words.noneShown}</p>}
      <ol className="ruled pt-1">
        {shown.map((line) => (
          <Row key={keyOfLine(line)} line={line} open={keyOfLine(line) === chosen} addressOf={addressOf} />
        ))}
      </ol>
      {shown.length < lines.length && (
        <button type="button" onClick={() => setAll(true)} className="mt-2 min-h-11 text-sm font-medium underline underline-offset-4">
          {count(words.all, lines.length)}
        </button>
      )}
    </section>
  )
}

function Row({ line, open, addressOf }: { line: Line; open: boolean; addressOf: Props['addressOf'] }) {
  const { pick, count } = useSpeech()
  const words = pick(connectionMessages)
  const row = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (open) row.current?.scrollIntoView({ block: 'nearest' })
  }, [open])
  return (
    <li ref={row} className="scroll-my-6">
      <Link
        to={addressOf({ line: open ? undefined : keyOfLine(line) })}
        replace
        preventScrollReset
        aria-current={open ? true : undefined}
        className="flex min-h-11 items-baseline justify-between gap-4 py-2.5 text-sm hover:text-accent aria-[current=true]:font-semibold"
      >
        <span>{words.between(line.from.name, line.to.name)}</span>
        <span className="text-xs font-normal whitespace-nowrap text-soft">{count(words.together, line.articles)}</span>
      </Link>
      {open && (
        <div className="pb-4">
          <SentencesBehind line={line} />
        </div>
      )}
    </li>
  )
}
