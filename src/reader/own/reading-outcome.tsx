import { addresses } from '../addresses.ts'
import { useSpeech } from '../messages/message-context.tsx'
import { Link } from '../navigation/link.tsx'
import { ownMessages } from './messages.ts'
import type { Outcome } from './use-reading.ts'

type Props = { isReading: boolean; outcome: Outcome | undefined }

/** What became of the text or file that was given: a screen reader hears it too. */
export function ReadingOutcome({ isReading, outcome }: Props) {
  const { pick, count } = useSpeech()
  const words = pick(ownMessages)
  const failed = outcome && (outcome.failures.length > 0 || outcome.problems.length > 0)
  return (
    <>
      <div role="status" className="stack-2 text-sm empty:hidden">
        {isReading && <p>{words.reading}</p>}
        {outcome && outcome.made.length > 1 && <p>{count(words.madeMany, outcome.made.length)}</p>}
        {outcome?.made.length === 1 && <FoundArticle words={words.made(outcome.made[0]?.article.headline ?? '')} id={outcome.made[0]?.id ?? ''} />}
        {outcome?.already.map(({ id, article }) => (
          <FoundArticle key={id} words={words.already(article.headline)} id={id} />
        ))}
        {outcome && outcome.left > 0 && <p>{count(words.left, outcome.left)}</p>}
      </div>
      {failed && (
        <div role="alert" className="stack-2 border-s-2 border-accent ps-4 text-sm">
          {outcome.failures.map(({ source, failure }) => (
            <p key={source}>
              <span className="font-medium">{source}:</span> {failure === 'full' ? words.full : words.failures[failure]}
            </p>
          ))}
          {outcome.problems.map(({ source, message, remedy }) => (
            <p key={`${source} ${message}`}>
              <span className="font-medium">{source}:</span> {words.problem} <span lang="en">{`${message}; ${remedy}.`}</span>
            </p>
          ))}
        </div>
      )}
    </>
  )
}

function FoundArticle({ words, id }: { words: string; id: string }) {
  return (
    <p>
      <Link to={addresses.article(id)} className="underline decoration-line underline-offset-4 hover:decoration-current">
        {words}
      </Link>
    </p>
  )
}
