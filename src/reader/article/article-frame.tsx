import type { ReactNode } from 'react'
import type { Article } from '../../model/article.ts'
import { EntityPanel } from './entity-panel.tsx'
import { PanelBar } from './panel-bar.tsx'
import { QuotePanel } from './quote-panel.tsx'

type Props = {
  article: Article
  /** The text with all that stands above and below it. */
  children: ReactNode
  /** Where to read on. */
  onward?: ReactNode
  /** What stands beside and below the text is this article's: for a moment still the last one's, or nobody's. */
  beside: Article | undefined
}

/** It is laid out when somebody comes near it, and not while it is still the last article's: the first screen of a text is short, and it would come near. */
const onwardLook = 'stack-12 [contain-intrinsic-size:auto_100rem] [grid-area:onward] print:hidden'

/** What stands around the text of any article, the edition's or the reader's own: who says what, who is in it, how far one has read. */
export function ArticleFrame({ article, children, onward, beside }: Props) {
  return (
    <>
      <div className="article-grid">
        <article className="stack-8 [grid-area:text]">{children}</article>
        {beside && (
          <>
            <div className="rail [grid-area:quotes]">
              <QuotePanel article={beside} />
            </div>
            <div className="rail [grid-area:names]">
              <EntityPanel article={beside} />
            </div>
            {onward && <div className={`${onwardLook} ${beside === article ? '[content-visibility:auto]' : '[content-visibility:hidden]'}`}>{onward}</div>}
          </>
        )}
      </div>
      <PanelBar article={article} />
      <div aria-hidden="true" className="reading-progress" />
    </>
  )
}
