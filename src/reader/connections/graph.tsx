import { useMemo, useRef } from 'react'
import { Link } from 'react-router'
import { useSpeech } from '../messages/message-context.tsx'
import { chooseLabels } from '../map/choose-labels.ts'
import { useSize } from '../map/use-size.ts'
import { field, layOut, type Spot } from './lay-out.ts'
import { connectionMessages } from './messages.ts'
import { keyOfLine, keyOfNode, type Line, type Name } from './select-connections.ts'

type Props = {
  nodes: readonly Name[]
  lines: readonly Line[]
  chosen?: string | undefined
  centre?: string | undefined
  /** The address of this page with something else chosen. */
  addressOf: (changes: Readonly<Record<string, string | undefined>>) => string
}

/** @param share of the articles of the most written-about name */
const radiusOf = (share: number) => 6 + 12 * Math.sqrt(share)

/** The picture of who appears with whom. It stands still: where a name is says only whom it stands near. */
export function Graph({ nodes, lines, chosen, centre, addressOf }: Props) {
  const { pick, messages, count } = useSpeech()
  const words = pick(connectionMessages)
  const frame = useRef<HTMLDivElement>(null)
  // letters stay as large as the page's, however small the picture is
  const unit = field.width / (useSize(frame)?.width ?? field.width)
  const spots = useMemo(() => placeNames(lines), [lines])
  const most = Math.max(1, ...nodes.map(({ articles = 0 }) => articles))
  const strongest = Math.max(1, ...lines.map(({ articles }) => articles))
  const dots = nodes.flatMap(({ name, articles = 0 }, index) => {
    const spot = spots.get(index)
    return spot ? [{ ...spot, radius: radiusOf(articles / most), label: shorten(name), index }] : []
  })
  const named = new Map([...chooseLabels(dots, { letter: 6.8 * unit, line: 15 * unit, width: field.width, height: field.height })].map(([{ index }, label]) => [index, label]))
  return (
    <div ref={frame} className="size-full">
      <svg role="group" aria-label={words.graph(String(spots.size), String(lines.length))} viewBox={`0 0 ${field.width} ${field.height}`} className="size-full overflow-visible">
        {lines.map((line) => {
          const [from, to] = [spots.get(line.a), spots.get(line.b)]
          if (!from || !to) return null
          const key = keyOfLine(line)
          return (
            <Link key={key} to={addressOf({ line: chosen === key ? undefined : key })} replace preventScrollReset tabIndex={-1} aria-hidden="true" className="group">
              <title>{`${words.between(line.from.name, line.to.name)}: ${count(words.together, line.articles)}`}</title>
              <line x1={from.x} y1={from.y} x2={to.x} y2={to.y} className="stroke-transparent" strokeWidth="16" />
              <line
                x1={from.x}
                y1={from.y}
                x2={to.x}
                y2={to.y}
                className={chosen === key ? 'stroke-accent' : 'stroke-soft/35 group-hover:stroke-accent'}
                strokeWidth={chosen === key ? 5 : 1 + 5 * Math.sqrt(line.articles / strongest)}
                strokeLinecap="round"
              />
            </Link>
          )
        })}
        {nodes.map((node, index) => {
          const spot = spots.get(index)
          if (!spot) return null
          const radius = radiusOf((node.articles ?? 0) / most)
          const key = keyOfNode(node)
          const inChosen = chosen?.split('~').includes(key)
          const label = named.get(index)
          return (
            <Link key={key} to={addressOf({ with: centre === key ? undefined : key, line: undefined })} replace preventScrollReset aria-current={centre === key ? true : undefined} aria-label={node.articles === undefined ? words.with(node.name) : `${words.with(node.name)}: ${count(messages.counts.articles, node.articles)}`} className="group">
              <title>{node.name}</title>
              <circle cx={spot.x} cy={spot.y} r={Math.max(22, radius)} className="fill-transparent" />
              {node.kind === 'people' ? (
                <circle cx={spot.x} cy={spot.y} r={radius} className={`stroke-paper ${centre === key || inChosen ? 'fill-accent' : 'fill-person'}`} strokeWidth="2" />
              ) : (
                <rect x={spot.x - radius * 0.88} y={spot.y - radius * 0.88} width={radius * 1.76} height={radius * 1.76} className={`stroke-paper ${centre === key || inChosen ? 'fill-accent' : 'fill-organisation'}`} strokeWidth="2" />
              )}
              <text
                x={label?.x ?? spot.x}
                y={label?.y ?? spot.y + radius + 9 * unit}
                textAnchor="middle"
                dominantBaseline="central"
                fontSize={12 * unit}
                strokeWidth={3 * unit}
                strokeLinejoin="round"
                paintOrder="stroke"
                className={`fill-ink stroke-paper font-medium ${label || inChosen ? '' : 'opacity-0 group-hover:opacity-100 group-focus-visible:opacity-100'}`}
              >
                {shorten(node.name)}
              </text>
            </Link>
          )
        })}
      </svg>
    </div>
  )
}

/** A spot for each name that has a line here; a narrower choice is laid out anew, and fills the picture. */
function placeNames(lines: readonly Line[]): Map<number, Spot> {
  const shown = [...new Set(lines.flatMap(({ a, b }) => [a, b]))].toSorted((a, b) => a - b)
  const place = new Map(shown.map((node, index) => [node, index]))
  const spots = layOut(
    shown.length,
    lines.map(({ a, b, articles }) => ({ a: place.get(a) ?? 0, b: place.get(b) ?? 0, articles })),
  )
  return new Map(shown.flatMap((node, index) => (spots[index] ? [[node, spots[index]]] : [])))
}

const longest = 26
const shorten = (name: string) => (name.length > longest ? `${name.slice(0, longest - 1).trimEnd()}…` : name)
