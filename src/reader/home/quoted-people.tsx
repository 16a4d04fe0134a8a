import type { Front } from '../../model/front.ts'
import { addresses } from '../addresses.ts'
import { DateTime } from '../components/date-time.tsx'
import { QuotedWords } from '../components/quoted-words.tsx'
import { SectionHeading } from '../components/section-heading.tsx'
import { useSpeech } from '../messages/message-context.tsx'
import { Link } from '../navigation/link.tsx'
import { homeMessages } from './messages.ts'

type Props = { front: Front }

/** The people whom the newest week quotes most, each with one sentence. */
export function QuotedPeople({ front: { quoted, week } }: Props) {
  const { pick, messages, count } = useSpeech()
  const words = pick(homeMessages)
  if (quoted.length === 0) return null
  return (
    <section aria-labelledby="quoted">
      <SectionHeading id="quoted">{words.quoted}</SectionHeading>
      {week && (
        <p className="pt-1 text-xs text-soft">
          <DateTime published={week.from} form="short" /> – <DateTime published={week.to} form="short" />
        </p>
      )}
      <ol className="ruled">
        {quoted.map(({ id, name, role, quotes, excerpt }) => (
          <li key={id} className="py-4">
            <p className="text-sm leading-snug">
              <Link to={addresses.group('people', id)} className="name name-people font-semibold">
                {name}
              </Link>
              <span className="text-xs text-soft"> · {count(messages.counts.quotes, quotes)}</span>
            </p>
            {role && (
              <p lang={excerpt.language} className="text-xs text-soft">
                {role}
              </p>
            )}
            <div className="pt-2 [&_blockquote]:line-clamp-3 [&_blockquote]:text-[0.95rem]">
              <QuotedWords kind={excerpt.kind} texts={excerpt.texts} language={excerpt.language} />
            </div>
            <Link to={addresses.quote(excerpt.article, excerpt.quote)} className="inline-flex min-h-8 items-center text-xs text-soft underline decoration-line underline-offset-4 hover:text-ink hover:decoration-current">
              {messages.toSentence}
            </Link>
          </li>
        ))}
      </ol>
    </section>
  )
}
