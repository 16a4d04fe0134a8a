import { useSuspenseQuery } from '@tanstack/react-query'
import type { Article } from '../../model/article.ts'
import type { Related } from '../../model/edition.ts'
import { addresses } from '../addresses.ts'
import { ArticleCard } from '../components/article-card.tsx'
import { DateTime } from '../components/date-time.tsx'
import { SectionHeading } from '../components/section-heading.tsx'
import { useSpeech } from '../messages/message-context.tsx'
import { Link } from '../navigation/link.tsx'
import { relatedQuery } from '../queries/article-query.ts'
import { ReasonsBeside } from './reasons-beside.tsx'
import { relatedMessages } from './related-messages.ts'

type Props = { article: Article }

/** The same story as others tell it, and what to read next, each with what it has in common with this article. */
export function RelatedArticles({ article: { id, language } }: Props) {
  const { messages } = useSpeech()
  const { related, sameStory } = useSuspenseQuery(relatedQuery(id)).data
  return (
    <>
      <SameStory versions={sameStory} />
      {related.length > 0 && (
        <section aria-labelledby="related" className="print:hidden">
          <SectionHeading id="related">{messages.related}</SectionHeading>
          <ul className="grid gap-x-10 gap-y-8 pt-5 sm:grid-cols-2">
            {related.map(({ summary, reasons }) => (
              <li key={summary.id}>
                <ArticleCard article={summary} size="small" />
                <ReasonsBeside reasons={reasons} language={language} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

/** Who else told these events: publisher, headline, date. */
function SameStory({ versions }: { versions: Related['sameStory'] }) {
  const words = useSpeech().pick(relatedMessages)
  if (versions.length === 0) return null
  return (
    <section aria-labelledby="same-story" className="print:hidden">
      <SectionHeading id="same-story">{words.sameStory}</SectionHeading>
      <ul className="ruled pt-1">
        {versions.map(({ summary }) => (
          <li key={summary.id} className="py-3">
            <p className="flex flex-wrap gap-x-3 text-[0.8125rem] text-soft">
              {summary.publisher && <span className="font-semibold text-ink">{summary.publisher}</span>}
              {summary.published && <DateTime published={summary.published} form="short" />}
            </p>
            <Link to={addresses.article(summary.id)} lang={summary.language} className="font-serif text-[1.05rem] leading-snug font-semibold decoration-1 underline-offset-4 hover:underline">
              {summary.headline}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
