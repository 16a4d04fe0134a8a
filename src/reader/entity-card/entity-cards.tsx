import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useLayoutEffect, useRef, useState, type RefObject } from 'react'
import type { Article } from '../../model/article.ts'
import type { Group, GroupKind } from '../../model/edition.ts'
import { groupKinds } from '../../model/kinds.ts'
import { addresses } from '../addresses.ts'
import { useSpeech } from '../messages/message-context.tsx'
import { Link } from '../navigation/link.tsx'
import { groupQuery } from '../queries/group-query.ts'
import { NotFoundError } from '../queries/read-data.ts'
import { cardMessages } from './messages.ts'
import { placeCard, type CardPlace } from './place-card.ts'
import { useShownName } from './use-shown-name.ts'

const SmallMap = lazy(() => import('../map/small-map.tsx').then(({ SmallMap }) => ({ default: SmallMap })))

type Props = {
  article: Article
  /** Without the reader's corrections, where there are some: what is renamed goes by its new name. */
  given?: Article
  text: RefObject<HTMLElement | null>
}

/** Beside a name in the text that is rested on: who or what it is, here and in the other articles of the edition. */
export function EntityCards({ article, given = article, text }: Props) {
  const card = useRef<HTMLDivElement>(null)
  const [name, putAway] = useShownName(text, card)
  const [place, setPlace] = useState<CardPlace>()
  const kind = groupKinds.find((known) => known === name?.dataset.kind)
  const id = name?.dataset.id

  useLayoutEffect(() => {
    if (!name || !card.current) return
    const put = () => {
      if (!card.current || !text.current) return
      const bar = document.getElementById('panel-bar')?.getBoundingClientRect()
      const { width, height } = card.current.getBoundingClientRect()
      const size = { width, height: Math.max(height, 160) }
      setPlace(placeCard(name.getBoundingClientRect(), text.current.getBoundingClientRect(), size, { width: innerWidth, height: innerHeight }, bar?.height ?? 0))
    }
    put()
    // it grows when the edition has told what else it knows
    const watcher = new ResizeObserver(put)
    watcher.observe(card.current)
    return () => watcher.disconnect()
  }, [name, text])

  if (!name || !kind || !id) return null
  return (
    <div
      ref={card}
      role="group"
      aria-label={name.textContent ?? ''}
      style={place && { left: place.left, top: place.top }}
      className={`fixed z-30 w-60 rounded-md border border-line bg-raised p-4 text-sm leading-snug shadow-lg max-sm:w-[calc(100%-1.5rem)] print:hidden ${place ? '' : 'invisible'}`}
    >
      <CardWords article={article} given={given} kind={kind} id={id} onLeave={putAway} />
    </div>
  )
}

function CardWords({ article, given, kind, id, onLeave }: { article: Article; given: Article; kind: GroupKind; id: string; onLeave: () => void }) {
  const { messages, pick, count } = useSpeech()
  const words = pick(cardMessages)
  const { data: group, error } = useQuery(groupQuery(kind, id))
  const entity = kind === 'topics' ? undefined : article[kind].find((one) => one.id === id)
  const isRenamed = kind !== 'topics' && entity && given[kind].some((one) => one.id === id && one.name !== entity.name)
  const name = (isRenamed ? entity.name : (group?.name ?? entity?.name)) ?? ''
  const role = article.people.find((person) => kind === 'people' && person.id === id)?.role
  return (
    <div className="stack-2">
      <p className="text-xs font-semibold text-soft">{messages.group[kind]}</p>
      <p className="font-serif text-lg leading-tight font-semibold">
        <Link to={addresses.group(kind, id)} onClick={onLeave} aria-label={words.open(name)} lang={article.language} className="hover:underline">
          {name}
        </Link>
      </p>
      {role && <p lang={article.language}>{role}</p>}
      {entity && entity.mentions.length > 0 && (
        <p className="text-xs text-soft">
          {words.here}: {count(messages.mentions, entity.mentions.length)}
        </p>
      )}
      {group?.coordinates && (
        <div className="relative h-28 overflow-hidden rounded-sm bg-line/60">
          <Suspense>
            <SmallMap name={name} coordinates={group.coordinates} near={group.near ?? []} />
          </Suspense>
        </div>
      )}
      {group && <Elsewhere group={group} article={article.id} onLeave={onLeave} />}
      <p className="sr-only">{words.enter}</p>
      {error && <p className="text-xs text-soft">{error instanceof NotFoundError ? words.only : words.unreachable}</p>}
    </div>
  )
}

/** What the edition knows besides this article. */
function Elsewhere({ group, article, onLeave }: { group: Group; article: string; onLeave: () => void }) {
  const { messages, pick, count } = useSpeech()
  const words = pick(cardMessages)
  const newest = group.articles.find(({ id }) => id !== article)
  if (!newest) return <p className="text-xs text-soft">{words.only}</p>
  return (
    <>
      <p className="text-xs text-soft">
        {count(messages.counts.articles, group.total)}
        {group.quoteTotal > 0 && <> · {count(messages.counts.quotes, group.quoteTotal)}</>}
      </p>
      <p className="border-t border-line pt-2">
        <span className="block text-xs text-soft">{words.newest}</span>
        <Link to={addresses.article(newest.id)} onClick={onLeave} lang={newest.language} className="font-serif leading-snug hover:underline">
          {newest.headline}
        </Link>
      </p>
    </>
  )
}
