import { lazy } from 'react'
import type { ArticleSummary } from '../../model/edition.ts'
import { addresses, fileAddress } from '../addresses.ts'
import { directionOf } from '../../model/direction-of.ts'
import { useSpeech } from '../messages/message-context.tsx'
import { Link } from '../navigation/link.tsx'
import { useGroupOfPage } from '../story/followed-group.ts'
import { DateTime } from './date-time.tsx'
import { WhenIdle } from './when-idle.tsx'

const ReadyMark = lazy(() => import('../kept/ready-mark.tsx').then(({ ReadyMark }) => ({ default: ReadyMark })))

type Props = { article: ArticleSummary; size?: 'lead' | 'normal' | 'small'; level?: 2 | 3 | 4; showSection?: boolean; showDate?: boolean }

const headlineSize = {
  lead: 'text-[clamp(1.75rem,4.5vw,2.75rem)] leading-[1.1] font-semibold tracking-[-0.015em]',
  normal: 'text-[1.3rem] leading-[1.2] font-semibold tracking-[-0.01em]',
  small: 'text-[1.05rem] leading-snug font-semibold',
}

/** One article in a list: what it is about, when, and how many people speak in it. The headline is the link. */
export function ArticleCard({ article, size = 'normal', level = 3, showSection = true, showDate = true }: Props) {
  const { messages, count, language } = useSpeech()
  const via = useGroupOfPage()
  const Headline = `h${level}` as const
  const showPicture = article.image && size !== 'small'
  return (
    <article
      lang={article.language}
      dir={directionOf(article.language)}
      className={`group relative ${size === 'lead' ? (showPicture ? 'grid gap-5 md:grid-cols-[3fr_2fr] md:gap-8' : 'max-w-4xl') : showPicture ? 'grid grid-cols-[1fr_6.5rem] gap-4 sm:grid-cols-[1fr_10rem]' : ''}`}
    >
      {showPicture && article.image && (
        <img
          src={fileAddress(article.image.src)}
          width={article.image.width}
          height={article.image.height}
          alt=""
          loading={size === 'lead' ? 'eager' : 'lazy'}
          decoding="async"
          className={`w-full rounded-sm object-cover ${size === 'lead' ? 'aspect-[16/10]' : 'order-last aspect-square sm:aspect-[4/3]'}`}
        />
      )}
      <div className={size === 'lead' ? 'self-center' : ''}>
        {article.section && showSection && <p className="mb-1 text-xs font-semibold tracking-wide text-accent">{article.section}</p>}
        <Headline className={`font-serif text-balance ${headlineSize[size]}`}>
          <Link to={addresses.article(article.id, via)} className="decoration-1 underline-offset-4 group-hover:underline after:absolute after:inset-0">
            {article.headline}
          </Link>
        </Headline>
        {article.teaser && size !== 'small' && (
          <p className={`mt-2 font-serif text-soft ${size === 'lead' ? 'text-lg leading-relaxed' : 'line-clamp-2 leading-normal max-sm:hidden'}`}>{article.teaser}</p>
        )}
        <p lang={language} className="mt-2 flex min-h-5 flex-wrap items-center gap-x-3 text-[0.8125rem] text-soft">
          {article.published && showDate && <DateTime published={article.published} form="short" />}
          {article.quotes > 0 && <span>{count(messages.counts.quotes, article.quotes)}</span>}
          <WhenIdle>
            <ReadyMark article={article.id} />
          </WhenIdle>
        </p>
      </div>
    </article>
  )
}
