import { useQuery } from '@tanstack/react-query'
import type { Article } from '../../model/article.ts'
import { DateTime } from '../components/date-time.tsx'
import { addresses } from '../addresses.ts'
import { useSpeech } from '../messages/message-context.tsx'
import { Link } from '../navigation/link.tsx'
import { articleQuery } from '../queries/article-query.ts'
import type { Findings, Match } from './find-matches.ts'
import { findMarks, findPassage, type Passage } from './find-passage.ts'
import { MarkedText } from './marked-text.tsx'
import { MatchPlaceholder } from './match-placeholder.tsx'
import { searchMessages } from './messages.ts'
import { stemmersIn } from './query-words.ts'
import { idOfRecord } from './suggest.ts'
import { useMatchedRecord } from './use-matched-record.ts'

type Props = { match: Match; found: Findings; /** Only then its text is read. */ isPainted: boolean }

const passages = new WeakMap<Findings, Map<string, Passage | undefined>>()

/** Looked for once in each answer: every word of the text is brought to its stem. */
function passageOf({ id, body }: Article, found: Findings, stem: (folded: string) => string | undefined): Passage | undefined {
  const known = passages.get(found) ?? new Map<string, Passage | undefined>()
  passages.set(found, known)
  if (!known.has(id)) known.set(id, findPassage(body, found.terms, stem))
  return known.get(id)
}

/** An article that was found: its headline at once, and the passage with the words as soon as its text is there. */
export function MatchedArticle({ match, found, isPainted }: Props) {
  const { messages, pick, count } = useSpeech()
  const words = pick(searchMessages)
  const record = useMatchedRecord(match)
  const id = record && idOfRecord(record)
  const { data: article, isError } = useQuery({ ...articleQuery(id ?? ''), enabled: id !== undefined && isPainted })
  if (!record || id === undefined) return <MatchPlaceholder />
  const [headline, published, section, language, quotes] = record
  const stem = stemmersIn(found.manifest).get(language) ?? String
  const passage = article && passageOf(article, found, stem)
  const lead = article?.standfirst ?? article?.body.find((block) => block.type === 'paragraph')?.text
  return (
    <article lang={language} className="group relative">
      <h2 className="font-serif text-xl leading-snug font-semibold tracking-[-0.01em] text-balance">
        <Link to={addresses.article(id)} className="decoration-1 underline-offset-4 group-hover:underline after:absolute after:inset-0">
          <MarkedText text={headline} marks={findMarks(headline, found.terms, stem)} />
        </Link>
      </h2>
      {/* two lines are kept free, so that nothing moves when the passage comes */}
      <p className="mt-1.5 line-clamp-3 min-h-12 font-serif leading-6 text-soft">
        {passage ? <MarkedText text={passage.text} marks={passage.marks} /> : isError ? <span className="font-sans text-sm">{words.notKept}</span> : lead}
      </p>
      <p className="mt-1.5 flex flex-wrap gap-x-3 text-[0.8125rem] text-soft">
        {section && <span className="font-semibold text-accent">{section}</span>}
        {published && <DateTime published={published} form="short" />}
        {quotes > 0 && <span>{count(messages.counts.quotes, quotes)}</span>}
      </p>
    </article>
  )
}
