import type { Group } from '../../../model/edition.ts'
import { countriesOf } from '../../messages/formats.ts'
import { useSpeech } from '../../messages/message-context.tsx'
import { writeList } from '../../messages/write-list.ts'
import { placeMessages } from '../../place/messages.ts'
import { remember } from '../../messages/remember.ts'

type Props = { group: Group }

/** Who or what it is: name, other names, the newest role, country and position. */
export function GroupHeader({ group }: Props) {
  const { messages, count, language, pick } = useSpeech()
  const others = group.aliases.filter((alias) => alias !== group.name)
  return (
    <header className="stack-3">
      <p className="text-sm font-semibold text-accent">{messages.group[group.kind]}</p>
      <h1 className="font-serif text-[clamp(1.9rem,5.2vw,3rem)] leading-[1.08] font-bold tracking-[-0.02em] text-balance">{group.name}</h1>
      {group.roles[0] && <p className="font-serif text-xl leading-snug text-soft">{group.roles[0].role}</p>}
      {others.length > 0 && (
        <p className="text-sm text-soft">
          {messages.alsoCalled}: {writeList(others, language)}
        </p>
      )}
      <p className="flex flex-wrap gap-x-4 text-sm text-soft">
        <span>{count(messages.counts.articles, group.total)}</span>
        {group.quoteTotal > 0 && <span>{count(messages.counts.quotes, group.quoteTotal)}</span>}
        {group.datelines !== undefined && group.datelines > 0 && <span>{count(pick(placeMessages).datelines, group.datelines)}</span>}
        {group.country && <span>{countriesOf(language).of(group.country)}</span>}
        {group.coordinates && (
          <span>
            {messages.openStreetPosition}: {writePosition(group.coordinates, language)}
          </span>
        )}
      </p>
    </header>
  )
}

const degreesOf = remember((language) => new Intl.NumberFormat(language, { maximumFractionDigits: 2 }))

/** "6,97° LS, 110,42° BT": degrees with the letters of the language. */
function writePosition([latitude, longitude]: [number, number], language: string): string {
  const number = degreesOf(language)
  const [north, south, east, west] = language === 'id' ? ['LU', 'LS', 'BT', 'BB'] : ['N', 'S', 'E', 'W']
  return `${number.format(Math.abs(latitude))}° ${latitude < 0 ? south : north}, ${number.format(Math.abs(longitude))}° ${longitude < 0 ? west : east}`
}
