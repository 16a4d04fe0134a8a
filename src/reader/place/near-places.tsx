import type { Group } from '../../model/edition.ts'
import { addresses } from '../addresses.ts'
import { SectionHeading } from '../components/section-heading.tsx'
import { numbersOf } from '../messages/formats.ts'
import { useSpeech } from '../messages/message-context.tsx'
import { Link } from '../navigation/link.tsx'
import { placeMessages } from './messages.ts'

type Props = { near: NonNullable<Group['near']> }

/** The places of the edition that lie nearest, as the crow flies. */
export function NearPlaces({ near }: Props) {
  const { pick, language } = useSpeech()
  const words = pick(placeMessages)
  if (near.length === 0) return null
  return (
    <section aria-labelledby="near">
      <SectionHeading id="near">{words.near}</SectionHeading>
      <ul className="ruled pt-2">
        {near.map(({ id, name, kilometres }) => (
          <li key={id} className="flex items-baseline justify-between gap-3 py-1.5 text-sm">
            <Link to={addresses.group('places', id)} className="name name-places">
              {name}
            </Link>
            <span className="text-xs whitespace-nowrap text-soft even-digits">
              {words.kilometres.replace('#', numbersOf(language).format(kilometres))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
