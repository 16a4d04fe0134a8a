import type { Group } from '../../model/edition.ts'
import { addresses } from '../addresses.ts'
import { DateTime } from '../components/date-time.tsx'
import { SectionHeading } from '../components/section-heading.tsx'
import { useSpeech } from '../messages/message-context.tsx'
import { Link } from '../navigation/link.tsx'
import { personMessages } from './messages.ts'

type Props = { roles: Group['roles'] }

/** What the articles call a person, in their own words, from when to when; each leads to the newest article that does. */
export function RolesOverTime({ roles }: Props) {
  const { pick, count } = useSpeech()
  const words = pick(personMessages)
  if (roles.length === 0) return null
  return (
    <section aria-labelledby="roles">
      <SectionHeading id="roles">{words.rolesOverTime}</SectionHeading>
      <ol className="mt-4 stack-4 border-s-2 border-line">
        {roles.map(({ role, published, since, articles, article }) => (
          <li key={`${article} ${role}`} className="relative ps-4 before:absolute before:-start-[5px] before:top-2 before:size-2 before:rounded-full before:bg-person">
            <Link to={addresses.article(article)} className="text-[0.95rem] leading-snug underline decoration-line underline-offset-4 hover:decoration-current">
              {role}
            </Link>
            <p className="text-xs text-soft">
              {since && since.slice(0, 10) !== published?.slice(0, 10) && (
                <>
                  <DateTime published={since} form="short" />
                  {' – '}
                </>
              )}
              {published && <DateTime published={published} form="short" />}
              {articles > 1 && ` · ${count(words.inArticles, articles)}`}
            </p>
          </li>
        ))}
      </ol>
    </section>
  )
}
