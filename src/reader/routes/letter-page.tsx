import { useSuspenseQuery } from '@tanstack/react-query'
import { useParams } from 'react-router'
import { addresses } from '../addresses.ts'
import { PageHead } from '../components/page-head.tsx'
import { DirectoryHeading } from '../directory/directory-heading.tsx'
import { EntryList } from '../directory/entry-list.tsx'
import { LetterNav } from '../directory/letter-nav.tsx'
import { directoryMessages } from '../directory/messages.ts'
import { useLetterName } from '../directory/use-letter-name.ts'
import { useSpeech } from '../messages/message-context.tsx'
import { Link } from '../navigation/link.tsx'
import { letterQuery } from '../queries/letter-query.ts'
import { useGroupKind } from './use-group-kind.ts'

/** All names of one letter. */
export function LetterPage() {
  const { messages, pick } = useSpeech()
  const words = pick(directoryMessages)
  const kind = useGroupKind()
  const { letter = '', part = '1' } = useParams()
  const { letters, parts, entries } = useSuspenseQuery(letterQuery(kind, letter, Number(part))).data
  const name = useLetterName()(letter)
  return (
    <>
      <PageHead title={`${messages.allOf[kind]} · ${name}`} />
      <DirectoryHeading kind={kind} />
      <p className="pt-3">
        <Link to={addresses.directory(kind)} className="inline-flex min-h-11 items-center text-sm text-soft underline underline-offset-4">
          {words.byName}
        </Link>
      </p>
      <LetterNav kind={kind} letters={letters} current={letter} />
      <h2 className="pt-8 pb-2 font-serif text-2xl font-bold text-accent">
        {name}
        {parts > 1 && <span className="font-sans text-sm font-normal text-soft"> · {words.part(part, String(parts))}</span>}
      </h2>
      <EntryList kind={kind} entries={entries} />
      {parts > 1 && (
        <nav aria-label={words.parts} className="flex flex-wrap gap-1 pt-8">
          {Array.from({ length: parts }, (_, index) => index + 1).map((number) => (
            <Link key={number} to={addresses.letter(kind, letter, number)} aria-current={String(number) === part ? 'page' : undefined} className="grid min-h-11 min-w-11 place-items-center underline underline-offset-4 aria-[current=page]:font-bold aria-[current=page]:no-underline">
              {number}
            </Link>
          ))}
        </nav>
      )}
    </>
  )
}
