import { useQuery, useQueryClient } from '@tanstack/react-query'
import { addresses } from '../addresses.ts'
import { DateTime } from '../components/date-time.tsx'
import { useSpeech } from '../messages/message-context.tsx'
import { Link } from '../navigation/link.tsx'
import { articleQuery } from '../queries/article-query.ts'
import { findSharedArticles } from './find-shared-articles.ts'
import { findPassages, type Passage } from './find-passages.ts'
import { connectionMessages } from './messages.ts'
import { keyOfLine, type Line } from './select-connections.ts'

type Props = { line: Line }

/** As many as a line of the whole picture brings with it. */
const articlesShown = 8

/** What stands behind a line: the newest articles that name both, with the sentences that do. */
export function SentencesBehind({ line }: Props) {
  const { pick, count } = useSpeech()
  const words = pick(connectionMessages)
  const client = useQueryClient()
  // a line of the whole picture has its articles with it; for one that only a name's own page knows they are looked for
  const known = line.newest.length > 0
  const { data, isError, refetch } = useQuery({
    queryKey: ['connections', 'shared', keyOfLine(line)],
    queryFn: () => findSharedArticles(client, [line.from, line.to], Math.min(line.articles, articlesShown)),
    enabled: !known,
  })
  const newest = known ? line.newest : data
  const more = newest ? line.articles - newest.length : 0
  return (
    <section aria-label={words.behind} className="border-s-2 border-accent ps-4">
      <ul className="stack-5 py-2">
        {!newest && !isError && <li role="status" aria-label={words.loading} className="h-20 rounded bg-line motion-safe:animate-pulse" />}
        {!newest && isError && (
          <li role="alert" className="text-sm">
            {words.failed}{' '}
            <button type="button" onClick={() => void refetch()} className="min-h-11 font-medium underline underline-offset-4">
              {words.tryAgain}
            </button>
          </li>
        )}
        {newest?.map((id) => (
          <li key={id}>
            <Behind article={id} line={line} />
          </li>
        ))}
      </ul>
      <p className="flex flex-wrap gap-x-5 text-sm">
        {more > 0 && <span className="py-2 text-soft">{count(words.more, more)}</span>}
        {[line.from, line.to].map((node) => (
          <Link key={node.id} to={addresses.group(node.kind, node.id)} className="inline-flex min-h-11 items-center underline decoration-line underline-offset-4 hover:decoration-current">
            {words.page(node.name)}
          </Link>
        ))}
      </p>
    </section>
  )
}

function Behind({ article: id, line: { from, to } }: { article: string; line: Line }) {
  const words = useSpeech().pick(connectionMessages)
  const { data: article, isError, refetch } = useQuery(articleQuery(id))
  if (isError)
    return (
      <p role="alert" className="text-sm">
        {words.failed}{' '}
        <button type="button" onClick={() => void refetch()} className="min-h-11 font-medium underline underline-offset-4">
          {words.tryAgain}
        </button>
      </p>
    )
  if (!article) return <div role="status" aria-label={words.loading} className="h-20 rounded bg-line motion-safe:animate-pulse" />
  const { together, passages } = findPassages(article, from.id, to.id)
  return (
    <>
      <p lang={article.language} className="font-serif leading-snug font-semibold">
        <Link to={addresses.article(id)} className="underline decoration-line underline-offset-4 hover:decoration-current">
          {article.headline}
        </Link>
      </p>
      {article.published && (
        <p className="text-xs text-soft">
          <DateTime published={article.published} form="short" />
        </p>
      )}
      {!together && <p className="pt-1 text-xs text-soft">{words.notSameSentence}</p>}
      {passages.map((passage) => (
        <p key={passage.block + passage.text} lang={article.language} className="pt-2 font-serif text-[1.02rem] leading-normal">
          <Marked passage={passage} />
        </p>
      ))}
    </>
  )
}

/** A passage with both names marked. */
function Marked({ passage: { text, names } }: { passage: Passage }) {
  return names.map(({ start, end }, index) => (
    <span key={start}>
      {text.slice(index === 0 ? 0 : names[index - 1]?.end, start)}
      <mark className="bg-spot text-ink">{text.slice(start, end)}</mark>
      {index === names.length - 1 && text.slice(end)}
    </span>
  ))
}
