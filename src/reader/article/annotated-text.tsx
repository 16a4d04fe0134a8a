import { Fragment, type ReactNode } from 'react'
import { addresses } from '../addresses.ts'
import { Link } from '../navigation/link.tsx'
import { anchors, openPanel } from './anchors.ts'
import { useSpeech } from '../messages/message-context.tsx'
import { segmentText, type Range, type Segment } from './segment-text.ts'
import { useTarget } from './use-target.ts'

type Props = {
  text: string
  ranges: readonly Range[]
  /** The name of a quote's speaker, for the link to its entry. */
  speakerOf: (quote: string) => string
}

/** Running text in which names lead to their pages, quotes to their entries, and links to where the newspaper linked. */
export function AnnotatedText({ text, ranges, speakerOf }: Props) {
  const target = useTarget()
  return segmentText(text, ranges).map((segment) => (
    <Fragment key={segment.start}>
      <SegmentText segment={segment} target={target} />
      {segment.ranges.map((range) =>
        range.type === 'entry' ? <EntryLink key={range.id} quote={range.id} number={range.number} speaker={speakerOf(range.id)} /> : null,
      )}
    </Fragment>
  ))
}

function SegmentText({ segment: { start, text, ranges }, target }: { segment: Segment; target: string }) {
  return ranges.reduce<ReactNode>((inner, range) => wrap(inner, range, range.start === start, target), text)
}

/** Puts one meaning around what is already there. The anchor stands where the meaning begins. */
function wrap(inner: ReactNode, range: Range, begins: boolean, target: string): ReactNode {
  switch (range.type) {
    case 'mention': {
      const anchor = anchors.mention(range.kind, range.id, range.number)
      return (
        <Link to={addresses.group(range.kind, range.id)} data-kind={range.kind} data-id={range.id} id={begins ? anchor : undefined} className={`name name-${range.kind} ${target === anchor ? 'mention-spot' : ''}`}>
          {inner}
        </Link>
      )
    }
    case 'quote':
      return (
        <span id={begins && range.piece === 0 ? range.id : undefined} className={`quoted ${target === range.id ? 'quoted-spot' : ''}`}>
          {inner}
        </span>
      )
    case 'entry':
      return inner
    case 'mark':
      if (range.mark.type === 'strong') return <strong>{inner}</strong>
      if (range.mark.type === 'emphasis') return <em>{inner}</em>
      return (
        <a href={range.mark.href} rel="noopener noreferrer external" className="underline decoration-soft underline-offset-4">
          {inner}
        </a>
      )
  }
}

/** Like the number of a footnote: the same number stands before the quote's entry. */
function EntryLink({ quote, number, speaker }: { quote: string; number: number; speaker: string }) {
  const { messages } = useSpeech()
  return (
    <Link
      to={`#${anchors.quoteEntry(quote)}`}
      data-not-text
      aria-label={messages.toQuoteEntry(String(number), speaker)}
      title={messages.toQuoteEntry(String(number), speaker)}
      onClick={() => openPanel('quotes')}
      className="px-0.5 py-2 align-super font-sans text-[0.6em] leading-none font-semibold text-accent even-digits select-none hover:underline print:hidden"
    >
      {/* A word joiner keeps the number on the line of the word before it. */}
      {'\u2060'}
      {number}
    </Link>
  )
}
