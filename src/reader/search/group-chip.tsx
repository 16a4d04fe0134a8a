import { useQuery } from '@tanstack/react-query'
import type { GroupKind } from '../../model/edition.ts'
import { kindOfName } from '../../model/search/search-index.ts'
import { nameBeginning } from '../../model/search/search-paths.ts'
import { slugOf } from '../../model/slug.ts'
import { useSpeech } from '../messages/message-context.tsx'
import { searchMessages } from './messages.ts'
import { namesQuery } from './search-queries.ts'

type Props = { kind: GroupKind; id: string; onRemove: () => void }

/** A person, place, organisation or topic that the search is narrowed to, and the way to let it go. */
export function GroupChip({ kind, id, onRemove }: Props) {
  const words = useSpeech().pick(searchMessages)
  const names = useQuery(namesQuery(nameBeginning(id.split('-')[0] ?? id))).data?.names
  const name = names?.find((entry) => kindOfName(entry) === kind && (entry[3] ?? slugOf(entry[1])) === id)?.[1] ?? id.replaceAll('-', ' ')
  return (
    <button type="button" onClick={onRemove} aria-label={words.without(name)} className="flex min-h-9 items-center gap-2 rounded-full border border-line bg-raised px-3 text-sm hover:border-soft">
      {name}
      <span aria-hidden="true" className="text-soft">
        ×
      </span>
    </button>
  )
}
