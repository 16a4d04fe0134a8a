import type { ArticleSummary } from '../../model/edition.ts'
import { ArticleList } from '../components/article-list.tsx'
import { DateTime } from '../components/date-time.tsx'
import { useSpeech } from '../messages/message-context.tsx'
import { groupByDay } from './group-by-day.ts'
import { homeMessages } from './messages.ts'

type Props = { articles: readonly ArticleSummary[]; level?: 2 | 3; showSection?: boolean }

/** Articles under the day on which they came out. */
export function ArticleDays({ articles, level = 3, showSection }: Props) {
  const words = useSpeech().pick(homeMessages)
  const Heading = `h${level}` as const
  return (
    <div className="stack-10">
      {groupByDay(articles).map(({ day, articles: ofDay }) => (
        <section key={day ?? ''} className="grid gap-x-8 gap-y-4 md:grid-cols-[9rem_minmax(0,1fr)]">
          <Heading className="text-sm font-semibold text-soft md:sticky md:top-4 md:self-start">{day === undefined ? words.undated : <DateTime published={day} />}</Heading>
          <ArticleList articles={ofDay} level={level === 2 ? 3 : 4} showDate={false} showSection={showSection} />
        </section>
      ))}
    </div>
  )
}
