import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, useParams } from 'react-router'
import type { Group } from '../../model/edition.ts'
import { addresses } from '../addresses.ts'
import { ArticleList } from '../components/article-list.tsx'
import { PageHead } from '../components/page-head.tsx'
import { QuoteExcerptList } from '../components/quote-excerpt-list.tsx'
import { SectionHeading } from '../components/section-heading.tsx'
import { useSpeech } from '../messages/message-context.tsx'
import { groupQuery } from '../queries/group-query.ts'
import { Companions } from './group/companions.tsx'
import { GroupHeader } from './group/group-header.tsx'
import { useGroupKind } from './use-group-kind.ts'

/** A topic, person, place or organisation: what was said, what was written, and what stands beside it. */
export function GroupPage() {
  const { messages } = useSpeech()
  const kind = useGroupKind()
  const { id = '' } = useParams()
  const group = useSuspenseQuery(groupQuery(kind, id)).data
  const speaks = kind === 'people' || kind === 'organisations'
  return (
    <>
      <PageHead title={group.name} description={`${messages.group[kind]}: ${group.name}`} />
      <GroupHeader group={group} />
      <div className="grid gap-x-14 gap-y-12 pt-10 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="space-y-12">
          {speaks && <Quotes group={group} />}
          <section aria-labelledby="articles">
            <SectionHeading id="articles">{messages.articlesWith(group.name)}</SectionHeading>
            <div className="pt-5">
              <ArticleList articles={group.articles} />
            </div>
            <Older group={group} />
          </section>
        </div>
        <div className="space-y-12">
          {!speaks && <Quotes group={group} />}
          <Companions group={group} />
        </div>
      </div>
    </>
  )
}

function Quotes({ group }: { group: Group }) {
  const { messages } = useSpeech()
  if (group.quotes.length === 0) return null
  const speaks = group.kind === 'people' || group.kind === 'organisations'
  return (
    <section aria-labelledby="said">
      <SectionHeading id="said">{speaks ? messages.saidBy(group.name) : messages.saidAbout}</SectionHeading>
      <div className="pt-5">
        <QuoteExcerptList quotes={group.quotes} showSpeaker={!speaks} />
      </div>
    </section>
  )
}

function Older({ group }: { group: Group }) {
  const { messages } = useSpeech()
  if (group.total <= group.articles.length) return null
  return (
    <p className="pt-6">
      <Link to={addresses.groupPage(group.kind, group.id, group.pages - 1)} className="font-medium underline underline-offset-4">
        {messages.older}
      </Link>
    </p>
  )
}
