import { useState } from 'react'
import { addresses } from '../addresses.ts'
import { SectionHeading } from '../components/section-heading.tsx'
import { useSpeech } from '../messages/message-context.tsx'
import { Link } from '../navigation/link.tsx'
import { removeArticle, removeUnsaved, type ListedArticle, type Overview } from '../offline/list-overview.ts'
import { keptMessages } from './messages.ts'
import { plainButton } from './styles.ts'
import { writeBytes } from './write-bytes.ts'

type Props = { overview: Overview }

/** Articles shown before the reader asks for the rest. */
const atOnce = 20

/** The articles on this device, each with its size; all can be removed. */
export function KeptList({ overview }: Props) {
  const { messages, language, pick, count } = useSpeech()
  const words = pick(keptMessages)
  const [shown, setShown] = useState(atOnce)
  const { articles, articleCount, removable } = overview
  return (
    <section aria-labelledby="articles" className="stack-3">
      <SectionHeading id="articles">{words.articles}</SectionHeading>
      {articleCount === 0 ? (
        <p>{messages.offlineNothing}</p>
      ) : (
        <p className="text-sm text-soft">
          {count(words.articleCount, articleCount)}
          {articleCount > articles.length && `. ${words.notAll(new Intl.NumberFormat(language).format(articles.length))}`}
        </p>
      )}
      <ul className="ruled">
        {articles.slice(0, shown).map((article) => (
          <KeptRow key={article.id} article={article} />
        ))}
      </ul>
      <div className="flex flex-wrap gap-3">
        {articles.length > shown && (
          <button type="button" onClick={() => setShown(articles.length)} className={plainButton}>
            {messages.older}
          </button>
        )}
        {removable > 0 && (
          <button type="button" onClick={() => void removeUnsaved()} className={plainButton}>
            {words.removeRest(writeBytes(removable, language))}
          </button>
        )}
      </div>
    </section>
  )
}

function KeptRow({ article }: { article: ListedArticle }) {
  const { language, pick, date } = useSpeech()
  const words = pick(keptMessages)
  const { id, headline, published, bytes, isSaved, isProtected, readiness } = article
  const facts = [published && date(published, 'short'), writeBytes(bytes, language), isSaved ? words.saved : isProtected && words.wanted, words.missingOf[readiness]]
  return (
    <li className="flex items-start justify-between gap-4 py-3">
      <div className="min-w-0">
        <Link to={addresses.article(id)} lang={article.language} className="font-serif leading-snug font-semibold decoration-1 underline-offset-4 hover:underline">
          {headline}
        </Link>
        <p className="text-[0.8125rem] text-soft">{facts.filter(Boolean).join(' · ')}</p>
      </div>
      {(isSaved || !isProtected) && (
        <button
          type="button"
          aria-label={isSaved ? words.removeSaved(headline) : words.removeOne(headline)}
          onClick={() => void removeArticle(id)}
          className="min-h-11 shrink-0 px-2 text-[0.8125rem] text-soft underline decoration-line underline-offset-4 hover:text-ink hover:decoration-current"
        >
          {words.remove}
        </button>
      )}
    </li>
  )
}
