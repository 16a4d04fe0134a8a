import { useSuspenseQuery } from '@tanstack/react-query'
import { useParams } from 'react-router'
import { addresses } from '../addresses.ts'
import { PageHead } from '../components/page-head.tsx'
import { PageTurner } from '../components/page-turner.tsx'
import { ArticleDays } from '../home/article-days.tsx'
import { useSpeech } from '../messages/message-context.tsx'
import { latestPageQuery } from '../queries/latest-query.ts'

/** Articles that are no longer on the front page. */
export function LatestPage() {
  const { messages } = useSpeech()
  const { number = '0' } = useParams()
  const page = useSuspenseQuery(latestPageQuery(Number(number))).data
  return (
    <>
      <PageHead title={`${messages.latest} · ${messages.page(number)}`} />
      <h1 className="font-serif text-3xl font-bold">
        {messages.latest} · {messages.page(number)}
      </h1>
      <div className="max-w-4xl pt-8">
        <ArticleDays articles={page.articles} level={2} />
        <PageTurner number={page.number} pages={page.number + (page.last ? 1 : 2)} addressOf={addresses.latest} newest={addresses.home} />
      </div>
    </>
  )
}
