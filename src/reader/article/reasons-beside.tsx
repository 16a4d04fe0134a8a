import { Fragment } from 'react'
import type { RelatedReason } from '../../model/edition.ts'
import { addresses } from '../addresses.ts'
import { useSpeech } from '../messages/message-context.tsx'
import { separatorAfter } from '../messages/write-list.ts'
import { Link } from '../navigation/link.tsx'
import { relatedMessages } from './related-messages.ts'

type Props = { reasons: readonly RelatedReason[]; /** Of the article whose words the reasons are. */ language: string }

/** Most telling first. */
const order = ['quoted', 'about', 'named', 'words'] as const

/** Why an article stands beside this one, as sentences: "Both quote Ratna Wiyandari. Both are about Banjarmasin." */
export function ReasonsBeside({ reasons, language }: Props) {
  const { why } = useSpeech().pick(relatedMessages)
  const once = oncePerName(reasons)
  if (once.length === 0) return null
  return (
    <p className="mt-1.5 text-[0.8125rem] leading-relaxed text-soft">
      {order.map((kind) => {
        const alike = once.filter((reason) => reason.why === kind)
        return alike.length === 0 ? null : (
          <span key={kind}>
            {why[kind]} <Names reasons={alike} language={language} />.{' '}
          </span>
        )
      })}
    </p>
  )
}

/** "A, B, and C", each a link; words that are no names stand in quotation marks. */
function Names({ reasons, language }: Props) {
  const speech = useSpeech()
  const names = reasons.flatMap((reason): { word: string; to?: string }[] =>
    reason.why === 'words' ? reason.words.map((word) => ({ word: `“${word}”` })) : [{ word: reason.name, to: addresses.group(reason.kind, reason.id) }],
  )
  return names.map(({ word, to }, index) => (
    <Fragment key={index}>
      {to === undefined ? (
        <span lang={language}>{word}</span>
      ) : (
        <Link to={to} lang={language} className="underline decoration-line underline-offset-4 hover:decoration-current">
          {word}
        </Link>
      )}
      {separatorAfter(index, names.length, speech.language)}
    </Fragment>
  ))
}

/** A city may be a topic and a place of both articles: that is one reason, not two. */
const oncePerName = (reasons: readonly RelatedReason[]) =>
  reasons.filter((reason, index) => reason.why === 'words' || reasons.findIndex((other) => other.why !== 'words' && other.name.toLowerCase() === reason.name.toLowerCase()) === index)
