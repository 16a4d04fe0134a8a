import type { Article } from '../../model/article.ts'
import { addresses } from '../addresses.ts'
import { SectionHeading } from '../components/section-heading.tsx'
import { useSpeech } from '../messages/message-context.tsx'
import { Link } from '../navigation/link.tsx'

type Props = { article: Article }

/** The topics of an article, each a way to more about it. */
export function TopicLinks({ article }: Props) {
  const { messages } = useSpeech()
  if (article.topics.length === 0) return null
  return (
    <section aria-labelledby="topics">
      <SectionHeading id="topics">{messages.groups.topics}</SectionHeading>
      <ul className="flex flex-wrap gap-2 pt-4" lang={article.language}>
        {article.topics.map(({ id, name }) => (
          <li key={id}>
            <Link to={addresses.group('topics', id)} className="flex min-h-11 items-center rounded-full border border-line bg-raised px-4 text-sm font-medium hover:border-ink sm:min-h-9">
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
