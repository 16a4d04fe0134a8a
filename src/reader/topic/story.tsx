import type { ArticleSummary, Group, QuoteExcerpt } from '../../model/edition.ts'
import { ArticleCard } from '../components/article-card.tsx'
import { DateTime } from '../components/date-time.tsx'
import { QuoteExcerptList } from '../components/quote-excerpt-list.tsx'
import { SectionHeading } from '../components/section-heading.tsx'
import { useSpeech } from '../messages/message-context.tsx'
import { groupByDay } from '../home/group-by-day.ts'
import { topicMessages } from './messages.ts'

type Props = { group: Group }

/** Articles of a topic on one line through the days, newest first, each with what was said in it. */
export function Story({ group }: Props) {
  const { pick } = useSpeech()
  const words = pick(topicMessages)
  return (
    <section aria-labelledby="articles">
      <SectionHeading id="articles">{words.story}</SectionHeading>
      <ol className="mt-5 border-s-2 border-line">
        {groupByDay(group.articles).map(({ day, articles }) => (
          <li key={day ?? ''} className="relative pb-9 ps-5 last:pb-0 before:absolute before:-start-[6px] before:top-1.5 before:size-2.5 before:rounded-full before:bg-accent sm:ps-7">
            <h3 className="pb-4 text-sm font-semibold">{day === undefined ? words.undated : <DateTime published={day} />}</h3>
            <ul className="stack-7">
              {articles.map((article) => (
                <li key={article.id}>
                  <Chapter article={article} quotes={group.quotes.filter((quote) => quote.article === article.id)} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </section>
  )
}

function Chapter({ article, quotes }: { article: ArticleSummary; quotes: readonly QuoteExcerpt[] }) {
  return (
    <>
      <ArticleCard article={article} level={4} showDate={false} />
      {quotes.length > 0 && (
        <div className="pt-4">
          <QuoteExcerptList quotes={quotes} showSpeaker showArticle={false} />
        </div>
      )}
    </>
  )
}
