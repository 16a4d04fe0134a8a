import { useSuspenseQuery } from '@tanstack/react-query'
import type { ArticleSummary } from '../../model/edition.ts'
import type { Front } from '../../model/front.ts'
import { addresses } from '../addresses.ts'
import { ArticleCard } from '../components/article-card.tsx'
import { ArticleList } from '../components/article-list.tsx'
import { PageHead } from '../components/page-head.tsx'
import { SectionHeading } from '../components/section-heading.tsx'
import { useEdition } from '../components/use-edition.ts'
import { FrontFilters } from '../home/front-filters.tsx'
import { homeMessages } from '../home/messages.ts'
import { QuotedPeople } from '../home/quoted-people.tsx'
import { RisingTopics } from '../home/rising-topics.tsx'
import { SectionBlock } from '../home/section-block.tsx'
import { Stream } from '../home/stream.tsx'
import { useSpeech } from '../messages/message-context.tsx'
import { frontQuery } from '../queries/front-query.ts'
import { latestPageQuery, latestQuery } from '../queries/latest-query.ts'

/** How many articles stand under the lead before the sections begin; more where the column beside them is longer. */
const latestCount = ({ rising }: Front) => 6 + Math.round(rising.length / 3)

/** The front page. Its sections and languages are pages of their own. */
export function HomePage() {
  const { messages } = useSpeech()
  const edition = useEdition()
  const { total } = useSuspenseQuery(latestQuery()).data
  const front = useSuspenseQuery(frontQuery()).data
  return (
    <>
      <PageHead description={edition.tagline} />
      <h1 className="sr-only">{edition.title}</h1>
      <FrontFilters front={front} />
      {total === 0 ? <p className="text-soft">{messages.noArticles}</p> : <WholeFront />}
    </>
  )
}

/** The newest articles with who was quoted most, then the sections, then everything day by day. */
function WholeFront() {
  const { messages, pick } = useSpeech()
  const words = pick(homeMessages)
  const edition = useEdition()
  const front = useSuspenseQuery(frontQuery()).data
  const newest = useSuspenseQuery(latestQuery()).data
  const lead = chooseLead(newest.articles, edition.language)
  const latest = newest.articles.filter((article) => article !== lead).slice(0, latestCount(front))
  return (
    <>
      {lead && (
        <section aria-label={messages.lead} className="pb-10">
          <ArticleCard article={lead} size="lead" level={2} />
        </section>
      )}
      <div className="grid gap-x-12 gap-y-10 lg:grid-cols-[1fr_20rem]">
        <section aria-labelledby="latest">
          <SectionHeading id="latest">{messages.latest}</SectionHeading>
          <div className="pt-5">
            <ArticleList articles={latest} />
          </div>
        </section>
        <div className="grid content-start gap-10 sm:grid-cols-2 lg:grid-cols-1">
          <QuotedPeople front={front} />
          <RisingTopics topics={front.rising} />
        </div>
      </div>
      {front.sections.length > 0 && (
        <div className="grid gap-x-10 gap-y-12 pt-14 sm:grid-cols-2 lg:grid-cols-3">
          {front.sections.map((section) => (
            <SectionBlock key={section.id} section={section} />
          ))}
        </div>
      )}
      <section aria-labelledby="days" className="pt-16">
        <SectionHeading id="days">{words.dayByDay}</SectionHeading>
        <div className="max-w-4xl pt-8">
          <Stream newest={newest} without={lead ? [lead, ...latest] : latest} pageQuery={latestPageQuery} addressOf={addresses.latest} />
        </div>
      </section>
    </>
  )
}

/** The newest article with a picture, in the edition's own language if there is one. */
const chooseLead = (articles: readonly ArticleSummary[], language: string) =>
  articles.find((article) => article.image && article.language === language) ?? articles.find((article) => article.image) ?? articles[0]
