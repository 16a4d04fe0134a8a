import { useSuspenseQuery } from '@tanstack/react-query'
import { useParams } from 'react-router'
import { addresses } from '../addresses.ts'
import { ArticleList } from '../components/article-list.tsx'
import { PageHead } from '../components/page-head.tsx'
import { PageTurner } from '../components/page-turner.tsx'
import { useSpeech } from '../messages/message-context.tsx'
import { Link } from '../navigation/link.tsx'
import { groupPageQuery, groupQuery } from '../queries/group-query.ts'
import { useGroupKind } from './use-group-kind.ts'

/** Older articles of a topic, person, place or organisation. */
export function GroupArchivePage() {
  const { messages } = useSpeech()
  const kind = useGroupKind()
  const { id = '', number = '0' } = useParams()
  const group = useSuspenseQuery(groupQuery(kind, id)).data
  const page = useSuspenseQuery(groupPageQuery(kind, id, Number(number))).data
  return (
    <>
      <PageHead title={`${group.name} · ${messages.page(number)}`} />
      <h1 className="font-serif text-3xl font-bold">
        <Link to={addresses.group(kind, id)} className="hover:underline">
          {messages.articlesWith(group.name)}
        </Link>
      </h1>
      <div className="max-w-3xl pt-8">
        <ArticleList articles={page.articles} level={2} />
        <PageTurner number={page.number} pages={group.pages} addressOf={(to) => addresses.groupPage(kind, id, to)} newest={addresses.group(kind, id)} />
      </div>
    </>
  )
}
