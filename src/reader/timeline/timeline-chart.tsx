import type { Group } from '../../model/edition.ts'
import { SectionHeading } from '../components/section-heading.tsx'
import { useSpeech } from '../messages/message-context.tsx'
import { fillSpans, writeSpan } from './fill-spans.ts'
import { timelineMessages } from './messages.ts'

type Props = { timeline: Group['timeline'] }

/** Of the drawing: one column is ten wide, and the tallest is so high. */
const column = 10
const height = 48
/** A few columns stay narrow columns, and do not become a wall. */
const leastColumns = 24

/** When how much was written (bars) and said (the dark part of them is not a share: its own bar in front), with the same figures as a table. */
export function TimelineChart({ timeline }: Props) {
  const { pick, count, language } = useSpeech()
  const words = pick(timelineMessages)
  if (timeline.length < 2) return null
  const spans = fillSpans(timeline)
  const top = Math.max(...spans.flatMap(({ articles, quotes }) => [articles, quotes]))
  const tall = (value: number) => (value === 0 ? 0 : Math.max(2, (value / top) * height))
  const busiest = spans.reduce((most, span) => (span.articles > most.articles ? span : most))
  const [from, to] = [writeSpan(spans[0]?.span ?? '', language), writeSpan(spans.at(-1)?.span ?? '', language)]
  const width = Math.max(spans.length, leastColumns) * column
  const most = words.most(writeSpan(busiest.span, language), count(words.articlesCount, busiest.articles))
  return (
    <section aria-labelledby="timeline" suppressHydrationWarning>
      <SectionHeading id="timeline">{words.timeline}</SectionHeading>
      <figure className="pt-4">
        <svg role="img" aria-label={`${words.timeline}: ${words.summary(from, to)}. ${most}`} viewBox={`0 0 ${width} ${height + 1}`} preserveAspectRatio="none" className="h-20 w-full" suppressHydrationWarning>
          {spans.map(({ span, articles, quotes }, index) => (
            <g key={span}>
              <rect x={index * column + 1} y={height - tall(articles)} width={column - 2} height={tall(articles)} className="fill-place" />
              <rect x={index * column + 3.5} y={height - tall(quotes)} width={column - 7} height={tall(quotes)} className="fill-accent" />
            </g>
          ))}
          <rect x="0" y={height} width={width} height="1" className="fill-line" />
        </svg>
        <figcaption className="pt-1 text-xs text-soft">
          <span className={`flex justify-between gap-4 ${spans.length < leastColumns ? 'flex-wrap justify-start' : ''}`} suppressHydrationWarning>
            <span suppressHydrationWarning>{spans.length < leastColumns ? words.summary(from, to) : from}</span>
            {spans.length >= leastColumns && <span suppressHydrationWarning>{to}</span>}
          </span>
          <span className="mt-1 flex flex-wrap gap-x-4">
            <span className="flex items-center gap-1.5">
              <span aria-hidden="true" className="size-2.5 bg-place" />
              {words.articles}
            </span>
            <span className="flex items-center gap-1.5">
              <span aria-hidden="true" className="size-2.5 bg-accent" />
              {words.quotes}
            </span>
          </span>
        </figcaption>
      </figure>
      <details className="pt-1 text-sm">
        <summary className="flex min-h-11 items-center text-xs text-soft underline decoration-line underline-offset-4">{words.asTable}</summary>
        <table className="w-full max-w-md even-digits">
          <thead>
            <tr className="border-b border-line text-start text-xs text-soft">
              <th scope="col" className="py-1 text-start font-semibold">{words.when}</th>
              <th scope="col" className="py-1 text-end font-semibold">{words.articles}</th>
              <th scope="col" className="py-1 text-end font-semibold">{words.quotes}</th>
            </tr>
          </thead>
          <tbody>
            {timeline.toReversed().map(({ span, articles, quotes }) => (
              <tr key={span} className="border-b border-line">
                <th scope="row" className="py-1 text-start font-normal" suppressHydrationWarning>{writeSpan(span, language)}</th>
                <td className="py-1 text-end">{articles}</td>
                <td className="py-1 text-end">{quotes}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  )
}
