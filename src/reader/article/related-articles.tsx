import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import type { RelatedReason } from '../../model/edition.ts'
import { addresses } from '../addresses.ts'
import { ArticleCard } from '../components/article-card.tsx'
import { SectionHeading } from '../components/section-heading.tsx'
import { useSpeech } from '../messages/message-context.tsx'
import { relatedQuery } from '../queries/article-query.ts'

type Props = { article: string }

/** What to read next, each with what it has in common with this article. */
export function RelatedArticles({ article }: Props) {
  const { messages } = useSpeech()
  const { related } = useSuspenseQuery(relatedQuery(article)).data
  if (related.length === 0) return null
  return (
    <section aria-labelledby="related" className="print:hidden">
      <SectionHeading id="related">{messages.related}</SectionHeading>
      <ul className="grid gap-x-10 gap-y-8 pt-5 sm:grid-cols-2">
        {related.map(({ summary, reasons }) => (
          <li key={summary.id}>
            <ArticleCard article={summary} size="small" />
            {namesIn(reasons).length > 0 && (
              <p className="mt-1.5 text-[0.8125rem] text-soft">
                {messages.because}{' '}
                {namesIn(reasons).map(({ kind, id, name }, index) => (
                  <span key={`${kind}/${id}`}>
                    {index > 0 && ', '}
                    <Link to={addresses.group(kind, id)} className="underline decoration-line underline-offset-4 hover:decoration-current">
                      {name}
                    </Link>
                  </span>
                ))}
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

type NamedReason = Exclude<RelatedReason, { why: 'words' }>

/** A city may be a topic and a place of both articles: that is one reason, not two. */
function namesIn(reasons: readonly RelatedReason[]): NamedReason[] {
  const named = reasons.filter((reason): reason is NamedReason => reason.why !== 'words')
  return named.filter(({ name }, index) => named.findIndex((other) => other.name.toLowerCase() === name.toLowerCase()) === index)
}
