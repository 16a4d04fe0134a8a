import type { Group } from '../../../model/edition.ts'
import { groupKinds } from '../../../model/kinds.ts'
import { addresses } from '../../addresses.ts'
import { SectionHeading } from '../../components/section-heading.tsx'
import { useSpeech } from '../../messages/message-context.tsx'
import { Link } from '../../navigation/link.tsx'

type Props = { group: Group }

/** Whom and what the same articles name, most often first. */
export function Companions({ group }: Props) {
  const { messages, count } = useSpeech()
  if (group.companions.length === 0) return null
  return (
    <section aria-labelledby="companions">
      <SectionHeading id="companions">{messages.companions}</SectionHeading>
      <div className="stack-5 pt-4">
        {groupKinds.map((kind) => {
          const companions = group.companions.filter((companion) => companion.kind === kind)
          if (companions.length === 0) return null
          return (
            <section key={kind} aria-label={messages.groups[kind]}>
              <h3 className="mb-1 text-xs font-semibold text-soft">{messages.groups[kind]}</h3>
              <ul className="ruled">
                {companions.map(({ id, name, articles }) => (
                  <li key={id} className="flex items-baseline justify-between gap-3 py-1.5 text-sm">
                    <Link to={addresses.group(kind, id)} className={kind === 'topics' ? 'underline decoration-line underline-offset-4 hover:decoration-current' : `name name-${kind}`}>
                      {name}
                    </Link>
                    <span className="text-xs whitespace-nowrap text-soft">{count(messages.counts.articles, articles)}</span>
                  </li>
                ))}
              </ul>
            </section>
          )
        })}
      </div>
    </section>
  )
}
