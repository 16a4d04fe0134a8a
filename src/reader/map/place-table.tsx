import { useState } from 'react'
import type { MapPlace } from '../../model/place-map.ts'
import { addresses } from '../addresses.ts'
import { SectionHeading } from '../components/section-heading.tsx'
import { useSpeech } from '../messages/message-context.tsx'
import { Link } from '../navigation/link.tsx'
import { mapMessages } from './messages.ts'

type Props = { places: readonly MapPlace[] }

/** Rows that are shown before one asks for the rest. */
const rowsAtOnce = 100

/** The facts of the map: every place with its articles, and how many of them were written there. */
export function PlaceTable({ places }: Props) {
  const { pick, messages, count, language } = useSpeech()
  const words = pick(mapMessages)
  const [wanted, setWanted] = useState('')
  const [rows, setRows] = useState(rowsAtOnce)
  const found = places.filter(({ name }) => name.toLowerCase().includes(wanted.trim().toLowerCase()))
  const region = new Intl.DisplayNames(language, { type: 'region' })
  return (
    <>
      <SectionHeading id="table">{words.asTable}</SectionHeading>
      <label className="flex flex-wrap items-center gap-x-3 pt-3 text-sm text-soft print:hidden">
        {words.search}
        <input type="search" autoComplete="off" value={wanted} onChange={(event) => setWanted(event.target.value)} className="min-h-11 w-full max-w-xs rounded-sm border border-soft bg-raised px-3 text-base text-ink" />
      </label>
      <table className="mt-3 w-full text-sm even-digits">
        <thead>
          <tr className="border-b border-ink text-xs">
            <th scope="col" className="py-2 text-start font-semibold">{words.place}</th>
            <th scope="col" className="py-2 text-start font-semibold max-sm:hidden">{words.country}</th>
            <th scope="col" className="py-2 text-end font-semibold">{words.articles}</th>
            <th scope="col" className="py-2 ps-4 text-end font-semibold">{words.datelines}</th>
          </tr>
        </thead>
        <tbody>
          {found.slice(0, rows).map(({ id, name, country, articles, datelines }) => (
            <tr key={id} className="border-b border-line">
              <th scope="row" className="text-start font-normal">
                <Link to={addresses.group('places', id)} className="name name-places inline-flex min-h-11 items-center py-1 lg:min-h-9">
                  {name}
                </Link>
              </th>
              <td className="max-sm:hidden" suppressHydrationWarning>
                {country && region.of(country)}
              </td>
              <td className="text-end">
                <Link to={`${addresses.map}?place=${encodeURIComponent(id)}#peta`} aria-label={`${words.showOnMap(name)}: ${count(messages.counts.articles, articles)}`} className="inline-flex min-h-11 min-w-11 items-center justify-end underline decoration-line underline-offset-4 lg:min-h-9">
                  {articles}
                </Link>
              </td>
              <td className="ps-4 text-end">{datelines > 0 ? datelines : '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {found.length === 0 && <p className="pt-3 text-soft">{words.nothing}</p>}
      {found.length > rows && (
        <button type="button" onClick={() => setRows(found.length)} className="mt-3 min-h-11 font-medium underline underline-offset-4">
          {count(words.placesOf, found.length)}
        </button>
      )}
    </>
  )
}
