import { useEffect, useState } from 'react'
import type { Article } from '../../model/article.ts'
import type { SearchManifest } from '../../model/search/search-index.ts'
import { addresses } from '../addresses.ts'
import { DateTime } from '../components/date-time.tsx'
import { useSpeech } from '../messages/message-context.tsx'
import { Link } from '../navigation/link.tsx'
import { listKeptArticles } from '../offline/kept-articles.ts'
import { findMarks, findPassage } from './find-passage.ts'
import { MarkedText } from './marked-text.tsx'
import { searchMessages } from './messages.ts'
import { readKeptQuery, searchKept } from './search-kept.ts'
import type { SearchRequest } from './search-request.ts'

type Props = { request: SearchRequest; /** Of the index, where it is here: it has the roots of words. */ manifest: SearchManifest | undefined }

/** Without the whole index: what is found in the articles on this device, and the plain word that it is only those. */
export function KeptMatches({ request, manifest }: Props) {
  const { pick, count } = useSpeech()
  const words = pick(searchMessages)
  const [kept, setKept] = useState<readonly Article[]>()

  useEffect(() => {
    let shown = true
    void listKeptArticles().then((found) => shown && setKept(found))
    return () => {
      shown = false
    }
  }, [])

  if (!kept) return null
  const found = searchKept(kept, request, manifest)
  return (
    <>
      <p role="note" className="mt-3 border-l-2 border-accent pl-4 text-sm">
        {count(words.keptOnly, kept.length)} {found.length === 0 && words.keptNone}
      </p>
      <ol className="ruled pt-5">
        {found.map((article) => (
          <li key={article.id} className="py-5 first:pt-0">
            <KeptMatch article={article} text={request.text} manifest={manifest} />
          </li>
        ))}
      </ol>
    </>
  )
}

function KeptMatch({ article, text, manifest }: { article: Article; text: string; manifest: Props['manifest'] }) {
  const { wanted, matchIn } = readKeptQuery(text, manifest)
  const terms = new Set(wanted)
  const match = matchIn(article.language)
  const passage = findPassage(article.body, terms, match)
  return (
    <article lang={article.language} className="group relative">
      <h2 className="font-serif text-xl leading-snug font-semibold tracking-[-0.01em] text-balance">
        <Link to={addresses.article(article.id)} className="decoration-1 underline-offset-4 group-hover:underline after:absolute after:inset-0">
          <MarkedText text={article.headline} marks={findMarks(article.headline, terms, match)} />
        </Link>
      </h2>
      {passage && (
        <p className="mt-1.5 line-clamp-3 font-serif leading-6 text-soft">
          <MarkedText text={passage.text} marks={passage.marks} />
        </p>
      )}
      {article.published && (
        <p className="mt-1.5 text-[0.8125rem] text-soft">
          <DateTime published={article.published} form="short" />
        </p>
      )}
    </article>
  )
}
