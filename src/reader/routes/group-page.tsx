import { useSuspenseQuery } from '@tanstack/react-query'
import { lazy } from 'react'
import { useParams } from 'react-router'
import type { Group } from '../../model/edition.ts'
import { addresses } from '../addresses.ts'
import { ArticleList } from '../components/article-list.tsx'
import { PageHead } from '../components/page-head.tsx'
import { QuoteExcerptList } from '../components/quote-excerpt-list.tsx'
import { SectionHeading } from '../components/section-heading.tsx'
import { WhenIdle } from '../components/when-idle.tsx'
import { useSpeech } from '../messages/message-context.tsx'
import { Link } from '../navigation/link.tsx'
import { personMessages } from '../person/messages.ts'
import { RolesOverTime } from '../person/roles-over-time.tsx'
import { SaidBy } from '../person/said-by.tsx'
import { NearPlaces } from '../place/near-places.tsx'
import { PlaceOnMap } from '../place/place-on-map.tsx'
import { groupQuery } from '../queries/group-query.ts'
import { TimelineChart } from '../timeline/timeline-chart.tsx'
import { Story } from '../topic/story.tsx'
import { Voices } from '../topic/voices.tsx'
import { Companions } from './group/companions.tsx'
import { GroupHeader } from './group/group-header.tsx'
import { PageParts } from './group/page-parts.tsx'
import { useGroupKind } from './use-group-kind.ts'

const FollowButton = lazy(() => import('../kept/follow-button.tsx').then(({ FollowButton }) => ({ default: FollowButton })))
const OwnNaming = lazy(() => import('../own/own-matches.tsx').then(({ OwnNaming }) => ({ default: OwnNaming })))

/** A topic, person, place or organisation: what was said, what was written, when, and what stands beside it. */
export function GroupPage() {
  const { messages } = useSpeech()
  const kind = useGroupKind()
  const { id = '' } = useParams()
  const group = useSuspenseQuery(groupQuery(kind, id)).data
  return (
    <>
      <PageHead title={group.name} description={`${messages.group[kind]}: ${group.name}`} />
      <GroupHeader group={group} />
      {/* its room is kept free, so that nothing moves when it comes */}
      <div className="needs-script mt-3 min-h-11 print:hidden">
        <WhenIdle>
          <FollowButton key={`${kind}/${id}`} group={group} />
        </WhenIdle>
      </div>
      <PageParts group={group} />
      <div className="grid gap-x-14 gap-y-12 pt-10 lg:grid-cols-[minmax(0,1fr)_22rem] lg:grid-rows-[auto_1fr]">
        {/* on a phone it comes first: where it is says more of a place than when it was written of */}
        {group.kind === 'places' && group.coordinates && (
          <div className="lg:col-start-2">
            <PlaceOnMap id={group.id} name={group.name} coordinates={group.coordinates} near={group.near ?? []} />
          </div>
        )}
        <div className="stack-12 lg:col-start-1 lg:row-span-2 lg:row-start-1">
          <TimelineChart timeline={group.timeline} />
          <Middle key={group.id} group={group} />
          <WhenIdle>
            <OwnNaming kind={kind} id={id} />
          </WhenIdle>
        </div>
        <div className="stack-12 lg:col-start-2">
          <Side group={group} />
          <Companions group={group} />
        </div>
      </div>
    </>
  )
}

/** What this kind of page is for. */
function Middle({ group }: { group: Group }) {
  switch (group.kind) {
    case 'topics':
      return (
        <div>
          <Story group={group} />
          <Older group={group} />
        </div>
      )
    case 'places':
      return (
        <>
          <Articles group={group} />
          <SaidHere group={group} />
        </>
      )
    case 'people':
    case 'organisations':
      return (
        <>
          <SaidBy group={group} />
          <Articles group={group} />
        </>
      )
  }
}

function Side({ group }: { group: Group }) {
  const { pick } = useSpeech()
  switch (group.kind) {
    case 'topics':
      return <Voices group={group} />
    case 'places':
      return <NearPlaces near={group.near ?? []} />
    case 'people':
    case 'organisations':
      return (
        <>
          <RolesOverTime roles={group.roles} />
          <p>
            <Link to={addresses.connectionsOf(`${group.kind}/${group.id}`)} className="inline-flex min-h-11 items-center text-sm font-medium underline underline-offset-4">
              {pick(personMessages).whoWith}
            </Link>
          </p>
        </>
      )
  }
}

function Articles({ group }: { group: Group }) {
  const { messages } = useSpeech()
  return (
    <section aria-labelledby="articles">
      <SectionHeading id="articles">{messages.articlesWith(group.name)}</SectionHeading>
      <div className="pt-5">
        <ArticleList articles={group.articles} />
      </div>
      <Older group={group} />
    </section>
  )
}

function SaidHere({ group }: { group: Group }) {
  const { messages } = useSpeech()
  if (group.quotes.length === 0) return null
  return (
    <section aria-labelledby="said">
      <SectionHeading id="said">{messages.saidAbout}</SectionHeading>
      <div className="pt-5">
        <QuoteExcerptList quotes={group.quotes} showSpeaker />
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
