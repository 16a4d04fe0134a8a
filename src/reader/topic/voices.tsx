import type { Group, Voice } from '../../model/edition.ts'
import { addresses } from '../addresses.ts'
import { SectionHeading } from '../components/section-heading.tsx'
import { useSpeech } from '../messages/message-context.tsx'
import { Link } from '../navigation/link.tsx'
import { topicMessages } from './messages.ts'

type Props = { group: Group }

/** Who is heard on a topic or in a place, and who is only talked about. */
export function Voices({ group: { voices = [], silent = [] } }: Props) {
  const { pick, count } = useSpeech()
  const words = pick(topicMessages)
  const most = Math.max(1, ...voices.map(({ words }) => words))
  return (
    <>
      {voices.length > 0 && (
        <section aria-labelledby="heard">
          <SectionHeading id="heard">{words.heard}</SectionHeading>
          <p className="pt-2 text-xs text-soft">{words.heardIntro}</p>
          <ol className="ruled pt-1">
            {voices.map((voice, index) => (
              <li key={`${voice.id ?? voice.name} ${index}`} className="py-2.5 text-sm">
                <p className="flex items-baseline justify-between gap-3">
                  <VoiceName voice={voice} />
                  <span className="text-xs whitespace-nowrap text-soft even-digits">
                    {count(words.quotes, voice.quotes)} · {count(words.words, voice.words)}
                  </span>
                </p>
                {voice.role && <p className="text-xs text-soft">{voice.role}</p>}
                <svg aria-hidden="true" viewBox="0 0 100 1" preserveAspectRatio="none" className="mt-1.5 h-1 w-full">
                  <rect width="100" height="1" className="fill-line" />
                  <rect width={(voice.words / most) * 100} height="1" className={voice.kind === 'organisations' ? 'fill-organisation' : 'fill-person'} />
                </svg>
              </li>
            ))}
          </ol>
        </section>
      )}
      {silent.length > 0 && (
        <section aria-labelledby="silent">
          <SectionHeading id="silent">{words.silent}</SectionHeading>
          <p className="pt-2 text-xs text-soft">{words.silentIntro}</p>
          <ul className="ruled pt-1">
            {silent.map(({ kind, id, name, articles }) => (
              <li key={`${kind} ${id}`} className="flex items-baseline justify-between gap-3 py-1.5 text-sm">
                <Link to={addresses.group(kind, id)} className={`name name-${kind}`}>
                  {name}
                </Link>
                <span className="text-xs whitespace-nowrap text-soft">{count(words.articles, articles)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

function VoiceName({ voice: { kind, id, name } }: { voice: Voice }) {
  const { pick } = useSpeech()
  if (kind && id)
    return (
      <Link to={addresses.group(kind, id)} className={`name name-${kind} font-medium`}>
        {name}
      </Link>
    )
  return (
    <span>
      {name} <span className="text-xs text-soft">({pick(topicMessages).unnamed})</span>
    </span>
  )
}
