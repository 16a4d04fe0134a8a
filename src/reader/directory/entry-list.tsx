import type { DirectoryEntry, GroupKind } from '../../model/edition.ts'
import { addresses } from '../addresses.ts'
import { useSpeech } from '../messages/message-context.tsx'
import { Link } from '../navigation/link.tsx'

type Props = { kind: GroupKind; entries: readonly DirectoryEntry[]; ranked?: boolean }

/** Names with how much there is of each. */
export function EntryList({ kind, entries, ranked = false }: Props) {
  const { messages, count } = useSpeech()
  const List = ranked ? 'ol' : 'ul'
  return (
    <List className="grid gap-x-10 sm:grid-cols-2 lg:grid-cols-3">
      {entries.map((entry) => (
        <li key={entry.id} className="relative border-t border-line py-3">
          <Link to={addresses.group(kind, entry.id)} className="font-serif text-lg leading-snug font-semibold after:absolute after:inset-0 hover:underline">
            {entry.name}
          </Link>
          {entry.role && <p className="line-clamp-2 text-sm text-soft">{entry.role}</p>}
          <p className="flex gap-x-3 text-[0.8125rem] text-soft">
            <span>{count(messages.counts.articles, entry.articles)}</span>
            {entry.quotes > 0 && <span>{count(messages.counts.quotes, entry.quotes)}</span>}
          </p>
        </li>
      ))}
    </List>
  )
}
