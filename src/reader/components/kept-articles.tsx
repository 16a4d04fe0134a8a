import { useEffect, useState } from 'react'
import type { Article } from '../../model/article.ts'
import { addresses } from '../addresses.ts'
import { useSpeech } from '../messages/message-context.tsx'
import { Link } from '../navigation/link.tsx'
import { listKeptArticles } from '../offline/kept-articles.ts'
import { DateTime } from './date-time.tsx'

/** The articles that this device holds: what there is to read without a connection. */
export function KeptArticles() {
  const { messages } = useSpeech()
  const [articles, setArticles] = useState<readonly Article[]>()

  useEffect(() => {
    let shown = true
    void listKeptArticles().then((found) => {
      if (shown) setArticles(found)
    })
    return () => {
      shown = false
    }
  }, [])

  if (!articles) return <p role="status">{messages.loading}</p>
  if (articles.length === 0) return <p>{messages.offlineNothing}</p>
  return (
    <div>
      <p className="font-medium">{messages.offlineWhatIsThere}</p>
      <ul className="ruled pt-2">
        {articles.map(({ id, headline, language, published }) => (
          <li key={id} className="py-3">
            <Link to={addresses.article(id)} lang={language} className="font-serif text-lg leading-snug font-semibold underline decoration-line underline-offset-4 hover:decoration-current">
              {headline}
            </Link>
            {published && (
              <p className="text-sm text-soft">
                <DateTime published={published} form="short" />
              </p>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
