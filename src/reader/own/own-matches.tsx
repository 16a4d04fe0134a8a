import { useCallback, useId } from 'react'
import type { GroupKind } from '../../model/edition.ts'
import { addresses } from '../addresses.ts'
import { SectionHeading } from '../components/section-heading.tsx'
import type { Library } from '../library/library.ts'
import type { OwnArticle } from '../library/records.ts'
import { useLibrary } from '../library/use-library.ts'
import { useSpeech } from '../messages/message-context.tsx'
import { Link } from '../navigation/link.tsx'
import { findOwn } from './find-own.ts'
import { ownMessages } from './messages.ts'

/** The reader's own articles that have every word that is asked for. */
export function OwnFound({ text }: { text: string }) {
  const read = useCallback(async (library: Library) => (text.trim() ? findOwn(await library.list('own'), text) : []), [text])
  return <OwnMatches read={read} />
}

/** The reader's own articles that name somebody or something. */
export function OwnNaming({ kind, id }: { kind: GroupKind; id: string }) {
  const read = useCallback(async (library: Library) => (await library.list('own')).filter(({ article }) => article[kind].some((one) => one.id === id)), [kind, id])
  return <OwnMatches read={read} />
}

/** Beside what the edition has: what the reader has added. Nothing where there is nothing. */
function OwnMatches({ read }: { read: (library: Library) => Promise<OwnArticle[]> }) {
  const words = useSpeech().pick(ownMessages)
  const heading = useId()
  const found = useLibrary('own', read)
  if (!found || found.length === 0) return null
  return (
    <section aria-labelledby={heading} className="pt-8">
      <SectionHeading id={heading}>{words.inOwn}</SectionHeading>
      <ul className="ruled">
        {found.map(({ id, article }) => (
          <li key={id} className="py-3">
            <Link to={addresses.article(id)} lang={article.language} className="font-serif text-lg leading-snug font-semibold decoration-1 underline-offset-4 hover:underline">
              {article.headline}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
