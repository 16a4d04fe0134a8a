import { useEffect, useRef } from 'react'
import type { MapPlace } from '../../model/place-map.ts'
import { addresses } from '../addresses.ts'
import { useSpeech } from '../messages/message-context.tsx'
import { Link } from '../navigation/link.tsx'
import { mapMessages } from './messages.ts'

type Props = { places: readonly MapPlace[]; onClose: () => void }

/** The places of a mark that no nearer view can part, as a list over the map. Escape puts it away. */
export function PlacesHere({ places, onClose }: Props) {
  const { pick, messages, count } = useSpeech()
  const words = pick(mapMessages)
  const panel = useRef<HTMLElement>(null)
  useEffect(() => {
    // the mark that was pressed gets the focus back
    const before = document.activeElement
    panel.current?.focus({ preventScroll: true })
    return () => void (before instanceof HTMLElement && before.isConnected && before.focus({ preventScroll: true }))
  }, [places])
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape, as in every list that opens
    <section
      ref={panel}
      tabIndex={-1}
      aria-label={count(words.here, places.length)}
      onKeyDown={({ key }) => key === 'Escape' && onClose()}
      className="absolute start-3 top-3 z-10 flex max-h-[calc(100%-5rem)] w-64 max-w-[calc(100%-5rem)] flex-col rounded-md border border-line bg-raised shadow-lg outline-none"
    >
      <div className="flex items-center justify-between gap-3 border-b border-line ps-4 pe-2">
        <h2 className="text-sm font-semibold">{count(words.here, places.length)}</h2>
        <button type="button" onClick={onClose} className="min-h-11 px-2 text-sm text-accent">
          {messages.close}
        </button>
      </div>
      <ul className="ruled overflow-y-auto px-4">
        {places.map(({ id, name, articles }) => (
          <li key={id} className="flex items-baseline justify-between gap-3">
            <Link to={addresses.group('places', id)} className="inline-flex min-h-11 items-center">
              <span className="name name-places">{name}</span>
            </Link>
            <span className="text-xs whitespace-nowrap text-soft">{count(messages.counts.articles, articles)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
