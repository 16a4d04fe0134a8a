import type { Article } from '../../model/article.ts'
import { DateTime } from '../components/date-time.tsx'
import { directionOf } from '../../model/direction-of.ts'
import { useSpeech } from '../messages/message-context.tsx'
import { Bylines } from './bylines.tsx'
import { OfflineState } from './offline-state.tsx'
import { readingMinutes } from './reading-minutes.ts'

type Props = { article: Article }

/** Section, headline, standfirst, who wrote it and when. */
export function HeadlineBlock({ article }: Props) {
  const { messages, count } = useSpeech()
  const { section, headline, standfirst, publisher, published, modified, url } = article
  return (
    <header className="stack-4">
      {section && (
        <p lang={article.language} dir={directionOf(article.language)} className="text-sm font-semibold tracking-wide text-accent">
          {section}
        </p>
      )}
      <h1 lang={article.language} dir={directionOf(article.language)} className="font-serif text-[clamp(1.9rem,5.2vw,3rem)] leading-[1.08] font-bold tracking-[-0.02em] text-balance">
        {headline}
      </h1>
      {standfirst && (
        <p lang={article.language} dir={directionOf(article.language)} className="font-serif text-xl leading-snug text-soft">
          {standfirst}
        </p>
      )}
      <div className="stack-1 text-sm text-soft">
        <Bylines bylines={article.bylines} />
        <p className="flex flex-wrap gap-x-3">
          {publisher && <span className="font-medium text-ink">{url ? <a href={url} rel="noopener noreferrer external" className="underline decoration-line underline-offset-4">{publisher.name}</a> : publisher.name}</span>}
          {published && <DateTime published={published} />}
        </p>
        {modified && modified !== published && (
          <p>
            {messages.updated} <DateTime published={modified} />
          </p>
        )}
        <p className="flex flex-wrap gap-x-2">
          <span>{count(messages.minutes, readingMinutes(article))}</span>
          <OfflineState article={article.id} />
        </p>
      </div>
    </header>
  )
}
