import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { addresses } from '../addresses.ts'
import { PageHead } from '../components/page-head.tsx'
import { useSpeech } from '../messages/message-context.tsx'
import { directoryQuery } from '../queries/group-query.ts'
import { useGroupKind } from './use-group-kind.ts'

/** All topics, people, places or organisations of the edition, most written about first. */
export function DirectoryPage() {
  const { messages, count } = useSpeech()
  const kind = useGroupKind()
  const { entries } = useSuspenseQuery(directoryQuery(kind)).data
  return (
    <>
      <PageHead title={messages.allOf[kind]} />
      <h1 className="font-serif text-[clamp(1.9rem,5.2vw,3rem)] leading-tight font-bold tracking-[-0.02em]">{messages.allOf[kind]}</h1>
      {entries.length === 0 && <p className="pt-6 text-soft">{messages.noArticles}</p>}
      <ul className="grid gap-x-10 pt-8 sm:grid-cols-2 lg:grid-cols-3">
        {entries.map((entry) => (
          <li key={entry.id} className="relative border-t border-line py-3">
            <Link to={addresses.group(kind, entry.id)} className="font-serif text-lg leading-snug font-semibold after:absolute after:inset-0 hover:underline">
              {entry.name}
            </Link>
            {entry.role && <p className="text-sm text-soft">{entry.role}</p>}
            <p className="flex gap-x-3 text-[0.8125rem] text-soft">
              <span>{count(messages.counts.articles, entry.articles)}</span>
              {entry.quotes > 0 && <span>{count(messages.counts.quotes, entry.quotes)}</span>}
            </p>
          </li>
        ))}
      </ul>
    </>
  )
}
