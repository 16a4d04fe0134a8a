import { useSuspenseQuery } from '@tanstack/react-query'
import { useParams } from 'react-router'
import { ArticleBody } from '../article/article-body.tsx'
import { EntityPanel } from '../article/entity-panel.tsx'
import { HeadlineBlock } from '../article/headline-block.tsx'
import { PanelBar } from '../article/panel-bar.tsx'
import { QuotePanel } from '../article/quote-panel.tsx'
import { RelatedArticles } from '../article/related-articles.tsx'
import { TopicLinks } from '../article/topic-links.tsx'
import { PageHead } from '../components/page-head.tsx'
import { articleQuery } from '../queries/article-query.ts'

/** An article: its text, who speaks in it, whom and what it names, and where to read on. */
export function ArticlePage() {
  const { id = '' } = useParams()
  const article = useSuspenseQuery(articleQuery(id)).data
  const lead = article.body.find((block) => block.type === 'paragraph')?.text
  return (
    <>
      <PageHead title={article.headline} description={article.standfirst ?? lead} />
      <div className="mx-auto grid max-w-[40rem] gap-x-16 gap-y-12 lg:max-w-none lg:grid-cols-[minmax(0,40rem)_minmax(18rem,22rem)] lg:justify-between">
        <article className="space-y-8">
          <HeadlineBlock article={article} />
          <ArticleBody article={article} />
        </article>
        <div className="lg:space-y-10 lg:pt-1">
          <QuotePanel article={article} />
          <EntityPanel article={article} />
        </div>
        <div className="space-y-12 lg:col-start-1">
          <TopicLinks article={article} />
          <RelatedArticles article={id} />
        </div>
      </div>
      <PanelBar article={article} />
    </>
  )
}
