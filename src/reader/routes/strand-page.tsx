import { useSuspenseQuery } from '@tanstack/react-query'
import { useParams } from 'react-router'
import type { StrandKind } from '../../model/front.ts'
import { PageHead } from '../components/page-head.tsx'
import { useQueryParams } from '../components/use-query-params.ts'
import { FrontFilters } from '../home/front-filters.tsx'
import { homeMessages } from '../home/messages.ts'
import { Stream } from '../home/stream.tsx'
import { useSpeech } from '../messages/message-context.tsx'
import { useRoute } from '../navigation/route-page.tsx'
import { frontQuery, strandPageQuery, strandQuery } from '../queries/front-query.ts'

/** The articles of one section or language, day by day; those of a section also in one language only (`?language=en`). */
export function StrandPage() {
  const speech = useSpeech()
  const words = speech.pick(homeMessages)
  const { id = '' } = useParams()
  const kind = useStrandKind()
  const front = useSuspenseQuery(frontQuery()).data
  const newest = useSuspenseQuery(strandQuery(kind, id)).data
  const [params] = useQueryParams()
  const section = kind === 'sections' ? front.sections.find((known) => known.id === id) : undefined
  const language = kind === 'languages' ? id : (params.get('language') ?? undefined)
  const name = kind === 'sections' ? (section?.name ?? id) : new Intl.DisplayNames(speech.language, { type: 'language' }).of(id)
  return (
    <>
      <PageHead title={name} />
      <FrontFilters front={front} section={section?.id} language={language} />
      <h1 lang={section?.language} className="font-serif text-[clamp(1.9rem,5.2vw,3rem)] leading-tight font-bold tracking-[-0.02em]" suppressHydrationWarning>
        {name}
      </h1>
      <p className="pb-8 text-sm text-soft">{speech.count(words.allArticles, newest.total)}</p>
      <div className="max-w-4xl">
        <Stream key={id} level={2} showSection={kind !== 'sections'} newest={newest} pageQuery={(number) => strandPageQuery(kind, id, number)} language={kind === 'sections' ? language : undefined} />
      </div>
    </>
  )
}

/** Which of the two the address names; its route says so. */
function useStrandKind(): StrandKind {
  const strand = useRoute()?.strand
  if (!strand) throw new Error('this route has no kind of strand')
  return strand
}
