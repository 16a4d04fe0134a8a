import { addresses } from '../addresses.ts'
import { SectionHeading } from '../components/section-heading.tsx'
import { useSpeech } from '../messages/message-context.tsx'
import { Link } from '../navigation/link.tsx'
import { listFollows, removeFollow } from '../offline/follows.ts'
import { keptMessages } from './messages.ts'
import { useHeard } from './use-heard.ts'

/** The topics, people, places and organisations whose articles are always to be here. */
export function FollowedList() {
  const { messages, pick } = useSpeech()
  const words = pick(keptMessages)
  const follows = useHeard(listFollows)
  return (
    <section aria-labelledby="follows" className="stack-3">
      <SectionHeading id="follows">{words.follows}</SectionHeading>
      {follows?.length === 0 && <p className="text-sm text-soft">{words.followsNone}</p>}
      <ul className="ruled">
        {follows?.map(({ key, kind, id, name }) => (
          <li key={key} className="flex items-center justify-between gap-4 py-1">
            <p>
              <Link to={addresses.group(kind, id)} className="font-medium underline decoration-line underline-offset-4 hover:decoration-current">
                {name}
              </Link>{' '}
              <span className="text-[0.8125rem] text-soft">{messages.group[kind]}</span>
            </p>
            <button type="button" aria-label={words.unfollowOne(name)} onClick={() => void removeFollow(key)} className="min-h-11 px-2 text-[0.8125rem] text-soft underline decoration-line underline-offset-4 hover:text-ink">
              {words.unfollow}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
