import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useSpeech } from '../messages/message-context.tsx'
import { Link } from '../navigation/link.tsx'
import { suggestNames } from '../search/suggest.ts'
import { connectionMessages } from './messages.ts'
import { keyOfNode } from './select-connections.ts'

type Props = { addressOf: (changes: Readonly<Record<string, string | undefined>>) => string }

/** Any person or organisation of the edition, by the beginning of its name, as the middle of the picture. */
export function NameSearch({ addressOf }: Props) {
  const { pick, messages, count } = useSpeech()
  const words = pick(connectionMessages)
  const client = useQueryClient()
  const [typed, setTyped] = useState('')
  const wanted = typed.trim()
  const { data: names, isError } = useQuery({ queryKey: ['connections', 'names', wanted], queryFn: () => suggestNames(client, wanted, ['people', 'organisations']), enabled: wanted !== '', gcTime: 10_000 })
  return (
    <div className="needs-script relative w-full max-w-sm print:hidden">
      <label className="block text-sm text-soft">
        {words.search}
        <input
          type="search"
          autoComplete="off"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={({ key }) => key === 'Escape' && setTyped('')}
          className="mt-1 block min-h-11 w-full rounded-sm border border-soft bg-raised px-3 text-base text-ink"
        />
      </label>
      <p role="status" className={names?.length === 0 || isError ? 'pt-2 text-sm text-soft' : 'sr-only'}>
        {wanted && (isError ? words.failed : names && (names.length === 0 ? words.noName : count(words.found, names.length)))}
      </p>
      {wanted && names && names.length > 0 && (
        <ul className="absolute inset-x-0 top-full z-20 mt-1 ruled rounded-md border border-line bg-raised px-4 shadow-lg">
          {names.map(({ kind, id, name, articles }) => (
            <li key={`${kind}/${id}`}>
              <Link
                to={addressOf({ with: kind === 'people' || kind === 'organisations' ? keyOfNode({ kind, id }) : undefined, line: undefined })}
                preventScrollReset
                onClick={() => setTyped('')}
                className="flex min-h-11 items-center justify-between gap-3 py-2 text-sm hover:text-accent"
              >
                <span className="font-medium">{name}</span>
                <span className="text-xs whitespace-nowrap text-soft">{count(messages.counts.articles, articles)}</span>
              </Link>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
