import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import type { ArticleSummary } from '../../model/edition.ts'
import { addresses } from '../addresses.ts'
import { ArticleCard } from '../components/article-card.tsx'
import { ArticleList } from '../components/article-list.tsx'
import { PageHead } from '../components/page-head.tsx'
import { SectionHeading } from '../components/section-heading.tsx'
import { useEdition } from '../components/use-edition.ts'
import { groupBySection } from './group-by-section.ts'
import { useSpeech } from '../messages/message-context.tsx'
import { latestQuery } from '../queries/latest-query.ts'

/** How many articles stand under the lead before the sections begin. */
const latestCount = 5

/** The front page: the newest article large, the next ones beside it, then the rest by section. */
export function HomePage() {
  const { messages } = useSpeech()
  const edition = useEdition()
  const { articles, pages } = useSuspenseQuery(latestQuery()).data
  const lead = chooseLead(articles, edition.language)
  const others = articles.filter((article) => article !== lead)
  const rest = others.slice(latestCount)
  const latest = [...others.slice(0, latestCount), ...rest.filter((article) => !article.section)]
  const sections = groupBySection(rest, edition.sections ?? [])
  return (
    <>
      <PageHead description={edition.tagline} />
      <h1 className="sr-only">{edition.title}</h1>
      {articles.length === 0 && <p className="text-soft">{messages.noArticles}</p>}
      {lead && (
        <section aria-label={messages.lead} className="pb-10">
          <ArticleCard article={lead} size="lead" level={2} />
        </section>
      )}
      {latest.length > 0 && (
        <div className="grid gap-x-12 gap-y-10 lg:grid-cols-[1fr_20rem]">
          <section aria-labelledby="latest">
            <SectionHeading id="latest">{messages.latest}</SectionHeading>
            <div className="pt-5">
              <ArticleList articles={latest} />
            </div>
          </section>
          <div className="grid content-start gap-10 sm:grid-cols-2 lg:grid-cols-1">
            {sections.slice(0, 2).map(([section, list]) => (
              <SectionBlock key={section} section={section} articles={list} />
            ))}
          </div>
        </div>
      )}
      {sections.length > 2 && (
        <div className="grid gap-x-10 gap-y-12 pt-14 sm:grid-cols-2 lg:grid-cols-3">
          {sections.slice(2).map(([section, list]) => (
            <SectionBlock key={section} section={section} articles={list} />
          ))}
        </div>
      )}
      {pages > 0 && (
        <p className="pt-12">
          <Link to={addresses.latest(pages - 1)} className="font-medium underline underline-offset-4">
            {messages.older}
          </Link>
        </p>
      )}
    </>
  )
}

/** The newest article with a picture, in the edition's own language if there is one. */
const chooseLead = (articles: readonly ArticleSummary[], language: string) =>
  articles.find((article) => article.image && article.language === language) ?? articles.find((article) => article.image) ?? articles[0]

function SectionBlock({ section, articles }: { section: string; articles: readonly ArticleSummary[] }) {
  return (
    <section aria-label={section}>
      <SectionHeading>{section}</SectionHeading>
      <div className="pt-4">
        <ArticleList articles={articles} size="small" showSection={false} />
      </div>
    </section>
  )
}
