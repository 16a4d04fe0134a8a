import type { ReactNode } from 'react'
import type { Article } from '../../model/article.ts'
import type { Block } from '../../model/block.ts'
import { anchors } from './anchors.ts'
import { AnnotatedText } from './annotated-text.tsx'
import { ArticleFigure } from './article-figure.tsx'
import { countFirstBlocks } from './count-first-blocks.ts'
import { rangesOfArticle } from './ranges-of-article.ts'
import { directionOf } from '../../model/direction-of.ts'
import { useSpeech } from '../messages/message-context.tsx'

type Props = {
  article: Article
  /** Is what is not on the first screen wanted already? */
  isWhole?: boolean
}

/** The body of an article, block by block, with the dateline before its first paragraph. */
export function ArticleBody({ article, isWhole = true }: Props) {
  const { messages } = useSpeech()
  const rangesOf = rangesOfArticle(article)
  const speakerOf = (id: string) => article.quotes.find((quote) => quote.id === id)?.speaker?.name ?? messages.speakerUnknown
  const first = article.body.findIndex((block) => block.type === 'paragraph')

  const words = (index: number, text: string, item?: number) => <AnnotatedText text={text} ranges={rangesOf(index, item)} speakerOf={speakerOf} />

  return (
    <div lang={article.language} dir={directionOf(article.language)} className="running-text stack-[1.1em]">
      {(isWhole ? article.body : article.body.slice(0, countFirstBlocks(article.body, { width: innerWidth, height: innerHeight }))).map((block, index) => (
        <BodyBlock key={index} language={article.language} block={block} index={index} words={words} dateline={index === first ? article.dateline : undefined} isLead={index < first} />
      ))}
    </div>
  )
}

type BlockProps = {
  block: Block
  language: string
  index: number
  words: (index: number, text: string, item?: number) => ReactNode
  dateline: string | undefined
  isLead: boolean
}

function BodyBlock({ block, language, index, words, dateline, isLead }: BlockProps) {
  switch (block.type) {
    case 'figure':
      return <ArticleFigure block={block} index={index} language={language} eager={isLead} caption={words(index, block.text)} />
    case 'heading': {
      const Heading = `h${block.level}` as 'h2'
      return <Heading id={anchors.section(index)} data-block={index} className="pt-3 text-[1.3em] leading-tight font-semibold">{words(index, block.text)}</Heading>
    }
    case 'blockquote':
      return <blockquote className="border-s-2 border-line ps-5 text-soft">{words(index, block.text)}</blockquote>
    case 'list': {
      const List = block.ordered ? 'ol' : 'ul'
      return (
        <List className={`stack-2 ps-6 ${block.ordered ? 'list-decimal' : 'list-disc'}`}>
          {block.items.map((item, number) => (
            <li key={number} data-block={index} data-item={number}>{words(index, item, number)}</li>
          ))}
        </List>
      )
    }
    case 'paragraph':
      return (
        <p data-block={index}>
          {dateline && <span data-not-text className="me-2 font-sans text-[0.72em] font-semibold tracking-[0.08em] text-soft uppercase">{dateline}</span>}
          {words(index, block.text)}
        </p>
      )
  }
}
