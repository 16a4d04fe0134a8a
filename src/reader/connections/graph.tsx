import { useMemo, useRef } from 'react'
import { useSpeech } from '../messages/message-context.tsx'
import { chooseLabels } from '../map/choose-labels.ts'
import { useSize } from '../map/use-size.ts'
import { Link } from '../navigation/link.tsx'
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

/** Names that are written even where they lie on others: without them nobody knows what the picture is about. */
const alwaysNamed = 4

/** The picture of who appears with whom. It stands still: where a name is says only whom it stands near. */
export function Graph({ nodes, lines, chosen, centre, addressOf }: Props) {
  const { pick, messages, count } = useSpeech()
  const words = pick(connectionMessages)
  const frame = useRef<HTMLDivElement>(null)
  // letters stay as large as the page's, however small the picture is
  const unit = field.width / (useSize(frame)?.width ?? field.width)
  const spots = useMemo(() => placeNames(lines), [lines])
  const most = Math.max(1, ...nodes.map(({ articles = 0 }) => articles))
  // on a small screen dots shrink less than the picture; a name whose articles are not counted here is as large as its line says
  const radiusOf = ({ articles }: Name, shared = 0) => (6 + 12 * Math.sqrt((articles ?? shared) / most)) * Math.min(1.7, Math.max(1, unit))
  const sharedBy = (index: number) => Math.max(0, ...lines.filter(({ a, b }) => a === index || b === index).map(({ articles }) => articles))
  const strongest = Math.max(1, ...lines.map(({ articles }) => articles))
  const dots = nodes.flatMap((node, index) => {
    const spot = spots.get(index)
    return spot ? [{ ...spot, radius: radiusOf(node, sharedBy(index)), label: shorten(node.name), index, node }] : []
  })
  const named = new Map([...chooseLabels(dots, { letter: 6.8 * unit, line: 15 * unit, width: field.width, height: field.height, always: alwaysNamed })].map(([{ index }, label]) => [index, label]))
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
        {dots.map(({ node, index, radius, ...spot }) => {
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
              {!label && !inChosen && <Label x={spot.x} y={spot.y + radius + 9 * unit} unit={unit} name={node.name} look="opacity-0 group-hover:opacity-100 group-focus-visible:opacity-100" />}
            </Link>
          )
        })}
        {/* names over all dots */}
        <g aria-hidden="true" className="pointer-events-none">
          {dots.map(({ node, index, radius, ...spot }) => {
            const label = named.get(index) ?? (chosen?.split('~').includes(keyOfNode(node)) ? { x: spot.x, y: spot.y + radius + 9 * unit } : undefined)
            return label && <Label key={keyOfNode(node)} x={label.x} y={label.y} unit={unit} name={node.name} />
          })}
        </g>
      </svg>
    </div>
  )
}

/** @param unit of the picture for each pixel of the screen */
function Label({ x, y, unit, name, look = '' }: { x: number; y: number; unit: number; name: string; look?: string }) {
  return (
    <text x={x} y={y} textAnchor="middle" dominantBaseline="central" fontSize={12 * unit} strokeWidth={3 * unit} strokeLinejoin="round" paintOrder="stroke" className={`fill-ink stroke-paper font-medium ${look}`}>
      {shorten(name)}
    </text>
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
