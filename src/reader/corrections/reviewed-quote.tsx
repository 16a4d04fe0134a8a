import { useId, useState } from 'react'
import { correctedRule, wordsOfQuote } from '../../model/apply-corrections.ts'
import type { Article } from '../../model/article.ts'
import { textAt } from '../../model/block-text.ts'
import type { EntityKind } from '../../model/entity.ts'
import { entityKinds } from '../../model/kinds.ts'
import type { Quote } from '../../model/quote.ts'
import { paragraphsBefore, reasonMessages } from '../article/attribution-reason.ts'
import { useSpeech } from '../messages/message-context.tsx'
import type { Change } from './keep-corrections.ts'
import { correctionMessages } from './messages.ts'

type Props = { article: Article; quote: Quote; onChange: (change: Change) => void }

const nobody = ''
const another = '+'

/** A quote: who said it, why the program thinks so, and what else may be right. */
export function ReviewedQuote({ article, quote, onChange }: Props) {
  const words = useSpeech().pick(correctionMessages)
  const field = useId()
  const [isOther, setOther] = useState(false)
  const [name, setName] = useState('')
  const text = wordsOfQuote(article, quote)
  const quoted = { id: quote.id, words: text }
  const isKnown = quote.speaker && quote.speaker.entity === undefined
  const speakerKind = entityKinds.find((kind) => article[kind].some(({ id }) => id === quote.speaker?.entity))
  const current = speakerKind ? `${speakerKind}/${quote.speaker?.entity}` : isKnown ? another : nobody

  const choose = (value: string) => {
    setOther(value === another)
    if (value === another) return
    if (value === nobody) return onChange({ kind: 'speaker', quote: quoted })
    const [kind = 'people', id = ''] = value.split('/') as [EntityKind, string]
    const entity = article[kind].find((one) => one.id === id)
    if (entity) onChange({ kind: 'speaker', quote: quoted, speaker: { entity: { kind, id, name: entity.name }, name: entity.name } })
  }
  const takeName = () => {
    if (name.trim()) onChange({ kind: 'speaker', quote: quoted, speaker: { name: name.trim() } })
    setOther(false)
  }

  return (
    <li className="stack-2 py-4 text-sm">
      <blockquote lang={article.language} className="line-clamp-3 border-s-2 border-line ps-3 font-serif">
        {text}
      </blockquote>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <label htmlFor={field}>{words.saidBy}</label>
        <select id={field} value={isOther ? another : current} onChange={(event) => choose(event.target.value)} className="min-h-11 max-w-full min-w-0 grow rounded-sm border border-line bg-paper px-2">
          <option value={nobody}>{words.unknown}</option>
          {entityKinds.map((kind) =>
            article[kind].map((entity) => (
              <option key={`${kind}/${entity.id}`} value={`${kind}/${entity.id}`}>
                {entity.name}
              </option>
            )),
          )}
          <option value={another}>{isKnown && !isOther ? quote.speaker?.name : words.other}</option>
        </select>
        <button type="button" onClick={() => onChange({ kind: 'reject-quote', quote: quoted })} className="min-h-11 text-[0.8125rem] underline decoration-line underline-offset-4 hover:decoration-current">
          {words.notQuote}
        </button>
      </div>
      {isOther && (
        <form
          onSubmit={(event) => {
            event.preventDefault()
            takeName()
          }}
          className="flex flex-wrap gap-2"
        >
          <input aria-label={words.otherName} placeholder={words.otherName} value={name} onChange={(event) => setName(event.target.value)} className="min-h-11 min-w-0 grow rounded-sm border border-line bg-paper px-3" />
          <button type="submit" className="min-h-11 rounded-sm border border-line px-4 font-medium hover:border-soft">
            {words.use}
          </button>
        </form>
      )}
      <details className="text-[0.8125rem] text-soft">
        <summary className="min-h-8 py-1">{words.why}</summary>
        <Why article={article} quote={quote} />
      </details>
    </li>
  )
}

/** By which rule, by which word, and how sure: in words. */
function Why({ article, quote }: { article: Article; quote: Quote }) {
  const { pick, count } = useSpeech()
  const words = pick(correctionMessages)
  const reasons = pick(reasonMessages)
  const { attribution, cue } = quote
  if (attribution?.rule === correctedRule) return <p className="pt-1">{words.corrected}</p>
  const [very, fairly, little] = words.sure
  const sureness = attribution && (attribution.confidence >= 0.85 ? very : attribution.confidence >= 0.7 ? fairly : little)
  const before = paragraphsBefore(quote)
  const said = [attribution && reasons.rules[attribution.rule], before > 0 && count(reasons.before, before), cue ? words.cue(textAt(article.body, cue) ?? '') : words.noCue, sureness]
  return <p className="pt-1">{said.filter(Boolean).join(' ')}</p>
}
