import { useCallback, useRef, useState } from 'react'
import { useParams } from 'react-router'
import type { Article } from '../../model/article.ts'
import { addresses } from '../addresses.ts'
import { AnnotationLayer } from '../annotations/annotation-layer.tsx'
import { ArticleBody } from '../article/article-body.tsx'
import { ArticleFrame } from '../article/article-frame.tsx'
import { HeadlineBlock } from '../article/headline-block.tsx'
import { ListenButton } from '../article/listen-button.tsx'
import { MarkButton } from '../article/mark-button.tsx'
import { ReadingCompanion } from '../article/reading-companion.tsx'
import { TableOfContents } from '../article/table-of-contents.tsx'
import { ToolButton } from '../article/tool-button.tsx'
import { toolMessages } from '../article/tool-messages.ts'
import { useAnchorScroll } from '../article/use-anchor-scroll.ts'
import { PageHead } from '../components/page-head.tsx'
import { WhenIdle } from '../components/when-idle.tsx'
import { CorrectionLayer } from '../corrections/correction-layer.tsx'
import { EntityCards } from '../entity-card/entity-cards.tsx'
import type { Library } from '../library/library.ts'
import { LibraryFrame } from '../library/library-frame.tsx'
import type { OwnArticle } from '../library/records.ts'
import { useLibrary } from '../library/use-library.ts'
import { useSpeech } from '../messages/message-context.tsx'
import { useGo } from '../navigation/use-go.ts'
import { exportArticles } from './export-articles.ts'
import { ownMessages } from './messages.ts'
import { removeOwn, shownForm } from './own-articles.ts'

/** One of the reader's own articles, by the same parts as one of the edition. */
export function OwnArticlePage() {
  const { id = '' } = useParams()
  const { messages, pick } = useSpeech()
  const words = pick(ownMessages)
  const read = useCallback(async (library: Library) => (await library.get('own', id)) ?? null, [id])
  const record = useLibrary('own', read)
  if (record === undefined) return <p role="status">{messages.loading}</p>
  if (record === null)
    return (
      <LibraryFrame title={words.gone} intro={words.goneHelp}>
        {null}
      </LibraryFrame>
    )
  return <OwnArticleText key={id} record={record} />
}

function OwnArticleText({ record }: { record: OwnArticle }) {
  const { pick } = useSpeech()
  const words = pick(ownMessages)
  const [given] = useState(() => shownForm(record))
  const [corrected, setCorrected] = useState<Article>()
  const article = corrected ?? given
  const text = useRef<HTMLDivElement>(null)
  const go = useGo()
  useAnchorScroll()
  const remove = async () => {
    await removeOwn(record)
    go(addresses.own)
  }
  return (
    <>
      <PageHead title={article.headline} />
      <ArticleFrame article={article} beside={article}>
        <p role="note" className="flex flex-wrap items-baseline gap-x-3 text-sm text-soft">
          <span className="rounded-full bg-accent px-3 py-0.5 text-xs font-semibold text-on-accent">{words.yours}</span>
          {words.note}
        </p>
        <HeadlineBlock article={article} />
        <div role="group" aria-label={pick(toolMessages).tools} className="flex flex-wrap items-center border-y border-line sm:gap-x-7 print:hidden">
          <ListenButton article={article} />
          <MarkButton article={article} />
          <ToolButton icon="down" label={words.exportOne} onPress={() => exportArticles([record])} />
          <ToolButton icon="close" label={words.remove} onPress={() => void remove()} />
        </div>
        <TableOfContents article={article} />
        <div ref={text} className="reading-text">
          <ArticleBody article={article} />
        </div>
        <AnnotationLayer article={given} text={text} />
        <EntityCards article={article} given={given} text={text} />
        <CorrectionLayer article={given} onCorrected={setCorrected} />
        <SourceNotes record={record} />
      </ArticleFrame>
      <WhenIdle>
        <ReadingCompanion article={given} text={text} />
      </WhenIdle>
    </>
  )
}

/** What of the source is not in the article, and why: nothing is lost silently. */
function SourceNotes({ record: { article } }: { record: OwnArticle }) {
  const { pick, count } = useSpeech()
  const { notes } = article.source
  if (notes.length === 0) return null
  return (
    <details className="text-sm print:hidden">
      <summary className="min-h-11 py-3 text-soft">{count(pick(ownMessages).dropped, notes.length)}</summary>
      <ul className="stack-2 border-s-2 border-line ps-4">
        {notes.map(({ reason, text }, number) => (
          <li key={number}>
            <span lang={article.language} className="line-clamp-2 break-words">
              {text}
            </span>
            <span lang="en" className="text-xs text-soft">
              {reason}
            </span>
          </li>
        ))}
      </ul>
    </details>
  )
}
