import type { Article } from '../../model/article.ts'
import { useSpeech } from '../messages/message-context.tsx'
import { Link } from '../navigation/link.tsx'
import { anchors } from './anchors.ts'
import { toolMessages } from './tool-messages.ts'

type Props = { article: Article }

/** The parts of a piece that has at least two headings. */
export function TableOfContents({ article }: Props) {
  const words = useSpeech().pick(toolMessages)
  const headings = article.body.flatMap((block, index) => (block.type === 'heading' ? [{ ...block, index }] : []))
  if (headings.length < 2) return null
  const top = Math.min(...headings.map(({ level }) => level))
  return (
    <nav aria-label={words.contents} className="border-l-2 border-line pl-4 text-[0.9375rem] print:hidden">
      <p aria-hidden="true" className="text-[0.8125rem] font-semibold">
        {words.contents}
      </p>
      <ol lang={article.language}>
        {headings.map(({ index, text, level }) => (
          <li key={index} className={level > top ? 'pl-4' : ''}>
            <Link to={`#${anchors.section(index)}`} className="inline-flex min-h-9 items-center text-soft underline decoration-line underline-offset-4 hover:text-ink hover:decoration-current">
              {text}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  )
}
