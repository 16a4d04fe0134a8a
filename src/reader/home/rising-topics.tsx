import type { Front } from '../../model/front.ts'
import { addresses } from '../addresses.ts'
import { SectionHeading } from '../components/section-heading.tsx'
import { useSpeech } from '../messages/message-context.tsx'
import { Link } from '../navigation/link.tsx'
import { homeMessages } from './messages.ts'

type Props = { topics: Front['rising'] }

/** Topics that the newest week has more of than the weeks before. */
export function RisingTopics({ topics }: Props) {
  const { pick, count } = useSpeech()
  const words = pick(homeMessages)
  if (topics.length === 0) return null
  return (
    <section aria-labelledby="rising">
      <SectionHeading id="rising">{words.rising}</SectionHeading>
      <ul className="ruled pt-1">
        {topics.map(({ id, name, articles }) => (
          <li key={id} className="flex items-baseline justify-between gap-3">
            <Link to={addresses.group('topics', id)} className="inline-flex min-h-11 items-center font-medium underline decoration-line underline-offset-4 hover:decoration-current">
              {name}
            </Link>
            <span className="text-xs whitespace-nowrap text-soft">{count(words.risingBy, articles)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
