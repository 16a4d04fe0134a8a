import { useQuery } from '@tanstack/react-query'
import type { Article } from '../../model/article.ts'
import type { ArticleSummary } from '../../model/edition.ts'
import { addresses } from '../addresses.ts'
import { DateTime } from '../components/date-time.tsx'
import { SectionHeading } from '../components/section-heading.tsx'
import { useSpeech } from '../messages/message-context.tsx'
import { Link } from '../navigation/link.tsx'
import { groupQuery } from '../queries/group-query.ts'
import { chooseWindow } from './choose-window.ts'
import { useFollowedGroup, type FollowedGroup } from './followed-group.ts'
import { storyMessages } from './messages.ts'

/** A story has at least this many articles; two are only related. */
const storyLength = 3

type Props = { article: Article }

/** The story that the article is part of, by date: that of the group being followed, else of its first topic. */
export function StorySoFar({ article }: Props) {
  const followed = useFollowedGroup()
  const first = article.topics[0]
  const group = followed ?? (first && { kind: 'topics' as const, id: first.id })
  return group ? <Story article={article} group={group} isFollowed={followed !== undefined} /> : null
}

function Story({ article, group: { kind, id }, isFollowed }: { article: Article; group: FollowedGroup; isFollowed: boolean }) {
  const { pick } = useSpeech()
  const words = pick(storyMessages)
  const { data: group } = useQuery(groupQuery(kind, id))
  const story = group && chooseWindow(group.articles, article.id)
  if (!group || !story || story.articles.length < (isFollowed ? 2 : storyLength)) return null
  const via = `${kind}/${id}`
  return (
    <section aria-label={words.title} className="print:hidden">
      <SectionHeading>{isFollowed ? words.following(group.name) : words.title}</SectionHeading>
      <ol className="relative mt-5 stack-4 border-s border-line ps-5">
        {story.articles.map((one) => (
          <Stop key={one.id} article={one} via={via} isHere={one.id === article.id} />
        ))}
      </ol>
      <nav aria-label={words.title} className="mt-6 flex flex-wrap justify-between gap-x-8 gap-y-3 text-sm">
        <Neighbour article={story.previous} label={words.previous} via={via} rel="prev" />
        <Neighbour article={story.next} label={words.next} via={via} rel="next" />
      </nav>
      <p className="mt-4 text-sm">
        <Link to={addresses.group(kind, id)} className="underline decoration-line underline-offset-4 hover:decoration-current">
          {words.whole(group.name)}
        </Link>
      </p>
    </section>
  )
}

function Stop({ article, via, isHere }: { article: ArticleSummary; via: string; isHere: boolean }) {
  const { pick } = useSpeech()
  return (
    <li className="relative">
      <span aria-hidden="true" className={`absolute -start-[calc(1.25rem+4.5px)] top-1.5 size-2 rounded-full border border-accent ${isHere ? 'bg-accent' : 'bg-paper'}`} />
      <p className="text-xs text-soft">
        {article.published && <DateTime published={article.published} form="short" />}
        {isHere && <span> · {pick(storyMessages).here}</span>}
      </p>
      {isHere ? (
        <p lang={article.language} aria-current="page" className="font-serif leading-snug font-semibold">
          {article.headline}
        </p>
      ) : (
        <Link to={addresses.article(article.id, via)} lang={article.language} className="font-serif leading-snug hover:underline">
          {article.headline}
        </Link>
      )}
    </li>
  )
}

function Neighbour({ article, label, via, rel }: { article: ArticleSummary | undefined; label: string; via: string; rel: 'prev' | 'next' }) {
  if (!article) return <span />
  return (
    <Link to={addresses.article(article.id, via)} rel={rel} className={`max-w-[45%] ${rel === 'next' ? 'text-end' : ''}`}>
      <span className="block text-xs text-soft">{label}</span>
      <span lang={article.language} className="font-medium underline decoration-line underline-offset-4 hover:decoration-current">
        {article.headline}
      </span>
    </Link>
  )
}
