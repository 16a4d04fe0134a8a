import { useEffect, useRef, useState } from 'react'
import type { Unfit } from '../../model/apply-corrections.ts'
import type { Article } from '../../model/article.ts'
import type { Correction } from '../../model/correction.ts'
import { entityKinds } from '../../model/kinds.ts'
import { addresses } from '../addresses.ts'
import { SectionHeading } from '../components/section-heading.tsx'
import { useSpeech } from '../messages/message-context.tsx'
import { Link } from '../navigation/link.tsx'
import { CorrectionList } from './correction-list.tsx'
import { describeCorrection } from './describe-correction.ts'
import { addCorrection, type Change } from './keep-corrections.ts'
import { correctionMessages } from './messages.ts'
import { ReviewedEntity } from './reviewed-entity.tsx'
import { ReviewedQuote } from './reviewed-quote.tsx'

type Props = { /** With the corrections so far. */ article: Article; corrections: readonly Correction[]; unfit: readonly Unfit[] }

/** Every quote and every name of an article, each with what may be wrong about it. */
export function Review({ article, corrections, unfit }: Props) {
  const words = useSpeech().pick(correctionMessages)
  const top = useRef<HTMLElement>(null)
  const [failed, setFailed] = useState(false)

  useEffect(() => {
    top.current?.focus({ preventScroll: true })
    top.current?.scrollIntoView({ block: 'start' })
  }, [])

  // what was pressed may be gone with what it put right
  useEffect(() => {
    if (document.activeElement === document.body) top.current?.focus({ preventScroll: true })
  }, [corrections])

  const last = corrections.at(-1)
  const change = (made: Change) => {
    setFailed(false)
    addCorrection(article, made).catch((error: unknown) => {
      console.warn('A correction could not be kept:', error)
      setFailed(true)
    })
  }

  return (
    <section ref={top} tabIndex={-1} aria-label={words.title} className="scroll-mt-4 stack-6 rounded-md border border-line bg-raised p-5 outline-none">
      <p className="text-sm text-soft">{words.intro}</p>
      <p role="status" className="sr-only">
        {last && describeCorrection(last, words)}
      </p>
      {failed && (
        <p role="alert" className="border-s-2 border-accent ps-4 text-sm font-medium">
          {words.failed}
        </p>
      )}
      {corrections.length > 0 && (
        <div>
          <SectionHeading level={3}>{words.made}</SectionHeading>
          <CorrectionList corrections={corrections} unfit={unfit} />
          <Link to={addresses.corrections} className="inline-flex min-h-11 items-center text-sm underline decoration-line underline-offset-4 hover:decoration-current">
            {words.page.all}
          </Link>
        </div>
      )}
      {article.quotes.length > 0 && (
        <div>
          <SectionHeading level={3}>{words.quotes}</SectionHeading>
          <ul className="ruled">
            {article.quotes.map((quote) => (
              <ReviewedQuote key={quote.id} article={article} quote={quote} onChange={change} />
            ))}
          </ul>
        </div>
      )}
      <div>
        <SectionHeading level={3}>{words.names}</SectionHeading>
        <ul className="ruled">
          {entityKinds.flatMap((kind) => article[kind].map((entity) => <ReviewedEntity key={`${kind}/${entity.id}/${entity.name}`} article={article} kind={kind} entity={entity} onChange={change} />))}
        </ul>
      </div>
    </section>
  )
}
