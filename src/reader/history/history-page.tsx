import { useState } from 'react'
import { addresses } from '../addresses.ts'
import { SectionHeading } from '../components/section-heading.tsx'
import { openLibrary, type Library } from '../library/library.ts'
import { LibraryFrame } from '../library/library-frame.tsx'
import type { Visit } from '../library/records.ts'
import { UndoNotice } from '../library/undo-notice.tsx'
import { useLibrary } from '../library/use-library.ts'
import { useSpeech } from '../messages/message-context.tsx'
import { Link } from '../navigation/link.tsx'
import { historyMessages } from './messages.ts'
import { removeVisits, restoreVisits } from './keep-visits.ts'

const atOnce = 60

const readVisits = async (library: Library) => {
  const [visits, positions] = await Promise.all([library.list('visits'), library.list('positions')])
  return { isKept: library.isKept, visits: visits.toSorted((a, b) => b.last.localeCompare(a.last)), progress: new Map(positions.map(({ article, progress }) => [article, progress])) }
}

/** What was opened on this device, by day, the last first. */
export function HistoryPage() {
  const { messages, pick, date } = useSpeech()
  const words = pick(historyMessages)
  const list = useLibrary('visits', readVisits)
  const [shown, setShown] = useState(atOnce)
  const [removed, setRemoved] = useState<readonly Visit[]>([])

  const remove = async (visits: readonly Visit[]) => {
    await removeVisits(await openLibrary(), visits)
    setRemoved(visits)
  }
  const days = new Map<string, Visit[]>()
  for (const visit of list?.visits.slice(0, shown) ?? []) {
    const day = date(localDay(visit.last), 'long')
    days.set(day, [...(days.get(day) ?? []), visit])
  }

  return (
    <LibraryFrame title={words.title} intro={words.intro}>
      {!list && <p role="status">{messages.loading}</p>}
      {list && !list.isKept && <p role="status">{words.session}</p>}
      {removed.length > 0 && (
        <UndoNotice
          key={removed[0]?.article}
          text={removed.length > 1 ? words.cleared : words.removed(removed[0]?.headline ?? '')}
          onUndo={async () => restoreVisits(await openLibrary(), removed)}
          onDone={() => setRemoved([])}
        />
      )}
      {list?.visits.length === 0 && <p>{words.empty}</p>}
      {[...days].map(([day, visits]) => (
        <section key={day} aria-label={day}>
          <SectionHeading>{day}</SectionHeading>
          <ul className="ruled">
            {visits.map((visit) => (
              <VisitRow key={visit.article} visit={visit} progress={list?.progress.get(visit.article) ?? 0} onRemove={() => void remove([visit])} />
            ))}
          </ul>
        </section>
      ))}
      {list && list.visits.length > 0 && (
        <p className="flex flex-wrap gap-x-6 gap-y-2">
          {list.visits.length > shown && (
            <button type="button" onClick={() => setShown(shown + atOnce)} className="min-h-11 rounded-sm border border-line px-5 text-sm font-medium hover:border-soft">
              {words.more}
            </button>
          )}
          <button type="button" onClick={() => void remove(list.visits)} className="min-h-11 text-sm text-soft underline decoration-line underline-offset-4 hover:text-ink hover:decoration-current">
            {words.clear}
          </button>
        </p>
      )}
    </LibraryFrame>
  )
}

/** The day on the reader's own clock: what was read at midnight was read yesterday. */
const localDay = (time: string) => {
  const moment = new Date(time)
  return new Date(moment.getTime() - moment.getTimezoneOffset() * 60_000).toISOString().slice(0, 10)
}

function VisitRow({ visit, progress, onRemove }: { visit: Visit; progress: number; onRemove: () => void }) {
  const { language, pick, count } = useSpeech()
  const words = pick(historyMessages)
  return (
    <li className="flex items-start justify-between gap-4 py-3">
      <div className="min-w-0">
        <Link to={addresses.article(visit.article)} lang={visit.language} className="font-serif text-lg leading-snug font-semibold decoration-1 underline-offset-4 hover:underline">
          {visit.headline}
        </Link>
        <p className="flex flex-wrap gap-x-3 text-[0.8125rem] text-soft">
          <time dateTime={visit.last}>{new Intl.DateTimeFormat(language, { timeStyle: 'short' }).format(new Date(visit.last))}</time>
          {visit.times > 1 && <span>{count(words.times, visit.times)}</span>}
          {progress > 0.05 && <span>{words.progress(new Intl.NumberFormat(language, { style: 'percent' }).format(progress))}</span>}
        </p>
      </div>
      <button
        type="button"
        aria-label={words.removeOne(visit.headline)}
        onClick={onRemove}
        className="min-h-11 shrink-0 px-2 text-[0.8125rem] text-soft underline decoration-line underline-offset-4 hover:text-ink hover:decoration-current"
      >
        {words.remove}
      </button>
    </li>
  )
}
