import { useSuspenseQuery } from '@tanstack/react-query'
import { lazy, memo, useRef, useState } from 'react'
import { useParams } from 'react-router'
import type { Article } from '../../model/article.ts'
import { ArticleBody } from '../article/article-body.tsx'
import { ArticleFrame } from '../article/article-frame.tsx'
import { ArticleTools } from '../article/article-tools.tsx'
import { DamageNotice } from '../article/damage-notice.tsx'
import { HeadlineBlock } from '../article/headline-block.tsx'
import { NextArticle } from '../article/next-article.tsx'
import { PrintSource } from '../article/print-source.tsx'
import { RelatedArticles } from '../article/related-articles.tsx'
import { TableOfContents } from '../article/table-of-contents.tsx'
import { TopicLinks } from '../article/topic-links.tsx'
import { useAnchorScroll } from '../article/use-anchor-scroll.ts'
import { useAfterPaint } from '../components/use-after-paint.ts'
import { useLast } from '../components/use-last.ts'
import { WhenIdle } from '../components/when-idle.tsx'
import { PageHead } from '../components/page-head.tsx'
import { articleQuery } from '../queries/article-query.ts'

const ReadingCompanion = lazy(() => import('../article/reading-companion.tsx').then(({ ReadingCompanion }) => ({ default: ReadingCompanion })))
const StorySoFar = lazy(() => import('../story/story-so-far.tsx').then(({ StorySoFar }) => ({ default: StorySoFar })))
const AnnotationLayer = lazy(() => import('../annotations/annotation-layer.tsx').then(({ AnnotationLayer }) => ({ default: AnnotationLayer })))
const CorrectionLayer = lazy(() => import('../corrections/correction-layer.tsx').then(({ CorrectionLayer }) => ({ default: CorrectionLayer })))
const EntityCards = lazy(() => import('../entity-card/entity-cards.tsx').then(({ EntityCards }) => ({ default: EntityCards })))

/** Where to read on. */
const Onward = memo(({ article }: { article: Article }) => (
  <>
    <TopicLinks article={article} />
    <RelatedArticles article={article} />
    <WhenIdle>
      <NextArticle article={article.id} />
    </WhenIdle>
    <WhenIdle>
      <StorySoFar article={article} />
    </WhenIdle>
  </>
))

/** An article: its text, who speaks in it, whom and what it names, and where to read on. */
export function ArticlePage() {
  const { id = '' } = useParams()
  const given = useSuspenseQuery(articleQuery(id)).data
  const [corrected, setCorrected] = useState<Article>()
  const article = corrected?.id === given.id ? corrected : given
  const text = useRef<HTMLDivElement>(null)
  useAnchorScroll()
  const isWhole = useAfterPaint(id)
  // what is beside and below the text is changed after its first screen: to take it away first would cost as much as that screen
  const beside = useLast(article, isWhole)
  const lead = article.body.find((block) => block.type === 'paragraph')?.text
  return (
    <>
      <PageHead title={article.headline} description={article.standfirst ?? lead} />
      <ArticleFrame
        article={article}
        beside={beside}
        onward={beside && <Onward article={beside} />}
      >
        <HeadlineBlock article={article} />
        <ArticleTools article={article} />
        <TableOfContents article={article} />
        {given.faults && <DamageNotice faults={given.faults} />}
        <div ref={text} className="reading-text">
          <ArticleBody article={article} isWhole={isWhole} />
        </div>
        {isWhole && (
          <>
            <WhenIdle>
              <AnnotationLayer key={id} article={given} text={text} />
            </WhenIdle>
            <WhenIdle>
              <EntityCards article={article} given={given} text={text} />
            </WhenIdle>
            <WhenIdle>
              <CorrectionLayer key={id} article={given} onCorrected={setCorrected} />
            </WhenIdle>
            <PrintSource article={article} />
          </>
        )}
      </ArticleFrame>
      {isWhole && (
        <WhenIdle>
          <ReadingCompanion key={id} article={given} text={text} />
        </WhenIdle>
      )}
    </>
  )
}
