import { addresses } from '../addresses.ts'
import { useSpeech } from '../messages/message-context.tsx'
import { Link } from '../navigation/link.tsx'
import { chooseLabels } from './choose-labels.ts'
import type { Mark } from './cluster-places.ts'
import { mapMessages } from './messages.ts'
import type { Size } from './views.ts'

type Props = { marks: readonly Mark[]; size: Size; onOpen: (mark: Mark) => void; chosen?: string | undefined }

/** The finger's field around a mark, in pixels. */
const field = 44
/** Names of a cluster that are read out. */
const namesRead = 5

/** The marks of a map, each a link to its place, or for several places a button that parts them. The ring says: written there. */
export function Marks({ marks, size, onOpen, chosen }: Props) {
  const { pick, messages, count, language } = useSpeech()
  const words = pick(mapMessages)
  const dots = marks.map((mark) => ({ x: mark.x, y: mark.y, radius: mark.radius, label: labelOf(mark), mark }))
  const labels = new Map([...chooseLabels(dots, { letter: 6.2, line: 14, ...size })].map(([{ mark }, spot]) => [mark, spot]))
  return (
    <ul aria-label={words.mapOf}>
      {marks.map((mark) => {
        const [place] = mark.places
        if (!place) return null
        const several = mark.places.length > 1
        const facts = [count(messages.counts.articles, mark.articles), ...(mark.datelines > 0 ? [`${words.dateline}: ${mark.datelines}`] : [])].join(', ')
        const names = new Intl.ListFormat(language).format(mark.places.slice(0, namesRead).map(({ name }) => name))
        const label = several ? `${count(words.cluster, mark.places.length)}: ${words.parted(names)} ${facts}` : `${place.name}: ${facts}`
        const look = { className: 'absolute grid -translate-1/2 place-items-center rounded-full', style: { left: mark.x, top: mark.y, width: field, height: field } }
        const written = labels.get(mark)
        const dot = <Dot mark={mark} chosen={mark.places.some(({ id }) => id === chosen)} />
        return (
          <li key={place.id}>
            {several ? (
              <button type="button" aria-label={label} title={label} onClick={() => onOpen(mark)} className={look.className} style={look.style}>
                {dot}
              </button>
            ) : (
              <Link to={addresses.group('places', place.id)} aria-label={label} title={label} className={look.className} style={look.style}>
                {dot}
              </Link>
            )}
            {written && (
              <span aria-hidden="true" className="pointer-events-none absolute -translate-1/2 text-[0.6875rem] leading-none font-medium whitespace-nowrap text-ink [text-shadow:0_0_3px_var(--paper),0_0_3px_var(--paper),0_0_2px_var(--paper)]" style={{ left: written.x, top: written.y }}>
                {labelOf(mark)}
              </span>
            )}
          </li>
        )
      })}
    </ul>
  )
}

/** "Semarang", "Semarang +11". */
const labelOf = ({ places }: Mark) => `${places[0]?.name ?? ''}${places.length > 1 ? ` +${places.length - 1}` : ''}`

function Dot({ mark: { radius, places, datelines }, chosen }: { mark: Mark; chosen: boolean }) {
  const size = radius * 2 + 8
  return (
    <svg aria-hidden="true" viewBox={`${-size / 2} ${-size / 2} ${size} ${size}`} width={size} height={size}>
      {chosen && <circle r={radius + 3.5} className="fill-spot" />}
      <circle r={radius} className={`stroke-paper ${places.length > 1 ? 'fill-place/75' : 'fill-place'} forced-color-adjust-none`} strokeWidth="1" />
      {datelines > 0 && <circle r={radius + 2} className="fill-none stroke-accent" strokeWidth="2" />}
      {places.length > 1 && (
        <text textAnchor="middle" dominantBaseline="central" fontSize={Math.max(9, radius)} className="fill-paper font-semibold">
          {places.length}
        </text>
      )}
    </svg>
  )
}
