import { lazy, Suspense, useCallback, useEffect, useMemo, useState } from 'react'
import type { Article } from '../../model/article.ts'
import { applyCorrections } from '../../model/apply-corrections.ts'
import type { Library } from '../library/library.ts'
import { useLibrary } from '../library/use-library.ts'
import { useSpeech } from '../messages/message-context.tsx'
import { listCorrections } from './keep-corrections.ts'
import { correctionMessages } from './messages.ts'

const Review = lazy(() => import('./review.tsx').then(({ Review }) => ({ default: Review })))

type Props = {
  /** As the edition has it. */
  article: Article
  /** Is told the article with the reader's corrections over it; undefined where there are none. */
  onCorrected: (corrected: Article | undefined) => void
}

/** Lays the reader's corrections over an article, and is the way to make more. */
export function CorrectionLayer({ article, onCorrected }: Props) {
  const words = useSpeech().pick(correctionMessages)
  const read = useCallback(async (library: Library) => (await listCorrections(library)).filter((one) => one.article === article.id), [article.id])
  const corrections = useLibrary('corrections', read)
  const [open, setOpen] = useState(false)
  const { article: corrected, unfit } = useMemo(() => applyCorrections(article, corrections ?? []), [article, corrections])

  useEffect(() => {
    if (corrections) onCorrected(corrections.length > 0 ? corrected : undefined)
  }, [corrected, corrections, onCorrected])

  return (
    <div className="print:hidden">
      <button
        type="button"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
        className="min-h-11 text-[0.8125rem] text-soft underline decoration-line underline-offset-4 hover:text-ink hover:decoration-current"
      >
        {open ? words.close : words.open}
      </button>
      {open && (
        <Suspense>
          <Review article={corrected} corrections={corrections ?? []} unfit={unfit} />
        </Suspense>
      )}
    </div>
  )
}
