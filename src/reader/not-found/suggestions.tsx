import { useQuery } from '@tanstack/react-query'
import { useLocation } from 'react-router'
import type { GroupKind } from '../../model/edition.ts'
import { groupKinds } from '../../model/kinds.ts'
import { letterOf } from '../../model/letter-of.ts'
import { slugOf } from '../../model/slug.ts'
import { addresses } from '../addresses.ts'
import { directoryMessages } from '../directory/messages.ts'
import { useSpeech } from '../messages/message-context.tsx'
import { Link } from '../navigation/link.tsx'
import { OwnNaming } from '../own/own-matches.tsx'
import { directoryQuery } from '../queries/group-query.ts'
import { letterQuery } from '../queries/letter-query.ts'
import { rankNearIds } from './rank-near-ids.ts'

/** For an address of a person, place, organisation or topic that the edition does not have: the reader's own articles, and the nearest names. */
export function Suggestions() {
  const { pathname } = useLocation()
  const [, first, id] = pathname.split('/')
  const kind = groupKinds.find((known) => known === first)
  if (!kind || !id) return null
  return (
    <>
      <OwnNaming kind={kind} id={decodeURIComponent(id)} />
      <NearNames kind={kind} wanted={slugOf(decodeURIComponent(id))} />
    </>
  )
}

function NearNames({ kind, wanted }: { kind: GroupKind; wanted: string }) {
  const words = useSpeech().pick(directoryMessages)
  const { data: directory } = useQuery(directoryQuery(kind))
  const letter = letterOf(wanted)
  const hasLetter = directory?.letters.some((known) => known.letter === letter) ?? false
  const { data: ofLetter } = useQuery({ ...letterQuery(kind, letter, 1), enabled: hasLetter })
  const entries = new Map([...(directory?.entries ?? []), ...(ofLetter?.entries ?? [])].map((entry) => [entry.id, entry]))
  const near = rankNearIds(wanted, [...entries.values()])
  if (near.length === 0) return null
  return (
    <section aria-labelledby="nearest" className="pt-2">
      <h2 id="nearest" className="text-sm font-semibold">
        {words.nearest}
      </h2>
      <ul className="ruled pt-1">
        {near.map(({ id, name, role }) => (
          <li key={id}>
            <Link to={addresses.group(kind, id)} className="inline-flex min-h-11 items-center font-serif text-lg font-semibold underline decoration-line underline-offset-4 hover:decoration-current">
              {name}
            </Link>
            {role && <span className="text-sm text-soft"> · {role}</span>}
          </li>
        ))}
      </ul>
    </section>
  )
}
