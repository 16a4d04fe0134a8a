import { useSpeech } from '../messages/message-context.tsx'
import { searchMessages } from './messages.ts'
import type { SearchRequest } from './search-request.ts'

type Among = SearchRequest['among']
type Props = { among: Among; counts: Readonly<Record<Among, number | undefined>>; onChoose: (among: Among) => void }

/** Articles, or what somebody said. */
export function AmongTabs({ among, counts, onChoose }: Props) {
  const { pick, language } = useSpeech()
  const words = pick(searchMessages)
  const number = new Intl.NumberFormat(language)
  return (
    <div role="group" aria-label={words.among} className="flex gap-6 border-b border-line">
      {(['articles', 'quotes'] as const).map((kind) => (
        <button
          key={kind}
          type="button"
          aria-pressed={among === kind}
          onClick={() => onChoose(kind)}
          className="-mb-px flex min-h-12 items-center gap-2 border-b-2 border-transparent text-sm font-medium text-soft hover:text-ink aria-pressed:border-accent aria-pressed:text-ink"
        >
          {words[kind]}
          {counts[kind] !== undefined && <span className="text-xs font-normal text-soft even-digits">{number.format(counts[kind])}</span>}
        </button>
      ))}
    </div>
  )
}
