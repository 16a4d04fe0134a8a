import { useQuery } from '@tanstack/react-query'
import type { Front, StrandKind } from '../../model/front.ts'
import { slugOf } from '../../model/slug.ts'
import { useSpeech } from '../messages/message-context.tsx'
import { NotFoundError } from '../queries/read-data.ts'
import { strandPageQuery, strandQuery } from '../queries/front-query.ts'
import { homeMessages } from './messages.ts'
import { Stream } from './stream.tsx'

type Props = { front: Front; section?: string | undefined; language?: string | undefined }

/** The front page of one section or language: its articles, day by day. */
export function NarrowedFront({ front, section, language = '' }: Props) {
  const { pick, count } = useSpeech()
  const words = pick(homeMessages)
  const strand: [StrandKind, string] = section === undefined ? ['languages', language] : ['sections', slugOf(section) || 'other']
  const { data, error, refetch } = useQuery(strandQuery(...strand))
  if (error instanceof NotFoundError) return <p className="text-soft">{words.noSection(section ?? language)}</p>
  if (error)
    return (
      <p role="alert" className="flex flex-wrap items-center gap-x-4">
        {words.failed}
        <button type="button" onClick={() => void refetch()} className="min-h-11 font-medium underline underline-offset-4">
          {words.tryAgain}
        </button>
      </p>
    )
  const known = front.sections.find(({ name }) => name === section)
  return (
    <>
      {section && (
        <h2 lang={known?.language} className="font-serif text-[clamp(1.9rem,5.2vw,3rem)] leading-tight font-bold tracking-[-0.02em]">
          {section}
        </h2>
      )}
      {data && <p className="pb-8 text-sm text-soft">{count(words.allArticles, data.total)}</p>}
      {data ? (
        <Stream key={strand.join('/')} newest={data} pageQuery={(number) => strandPageQuery(...strand, number)} language={section === undefined ? undefined : language || undefined} />
      ) : (
        <div role="status" className="h-dvh" aria-label={words.loadingMore} />
      )}
    </>
  )
}
