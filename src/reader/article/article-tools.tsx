import type { Article } from '../../model/article.ts'
import { useSpeech } from '../messages/message-context.tsx'
import { ListenButton } from './listen-button.tsx'
import { MarkButton } from './mark-button.tsx'
import { SaveButton } from './save-button.tsx'
import { ShareButton } from './share-button.tsx'
import { toolMessages } from './tool-messages.ts'

type Props = { article: Article }

/** What can be done with an article, in one row under its headline. What a tool needs comes when it is first used. */
export function ArticleTools({ article }: Props) {
  const words = useSpeech().pick(toolMessages)
  return (
    <div role="group" aria-label={words.tools} className="needs-script flex flex-wrap items-center border-y border-line sm:gap-x-7 print:hidden">
      <SaveButton article={article} />
      <ListenButton article={article} />
      <MarkButton article={article} />
      <ShareButton article={article} />
    </div>
  )
}
