import type { ArticleSummary } from '../../model/edition.ts'
import { useSpeech } from '../messages/message-context.tsx'
import { ArticleCard } from './article-card.tsx'

type Props = { articles: readonly ArticleSummary[]; size?: 'normal' | 'small'; level?: 2 | 3 | 4; showSection?: boolean; showDate?: boolean }

/** Articles one below the other, as the caller orders them. */
export function ArticleList({ articles, size = 'normal', level = 3, showSection, showDate }: Props) {
  const { messages } = useSpeech()
  if (articles.length === 0) return <p className="text-soft">{messages.noArticles}</p>
  return (
    <ul className="ruled">
      {articles.map((article) => (
        <li key={article.id} className={`first:pt-0 last:pb-0 ${size === 'small' ? 'py-4' : 'py-6'}`}>
          <ArticleCard article={article} size={size} level={level} showSection={showSection} showDate={showDate} />
        </li>
      ))}
    </ul>
  )
}
