import type { Front } from '../../model/front.ts'
import { addresses } from '../addresses.ts'
import { ArticleList } from '../components/article-list.tsx'
import { SectionHeading } from '../components/section-heading.tsx'
import { Link } from '../navigation/link.tsx'

type Props = { section: Front['sections'][number] }

/** A section with its newest articles; its name leads to all of them. */
export function SectionBlock({ section: { id, name, language, newest } }: Props) {
  return (
    <section aria-labelledby={`section-${id}`}>
      <SectionHeading id={`section-${id}`}>
        <Link to={addresses.strand('sections', id)} lang={language} className="inline-flex min-h-8 items-center hover:underline">
          {name}
        </Link>
      </SectionHeading>
      <div className="pt-3">
        <ArticleList articles={newest} size="small" showSection={false} />
      </div>
    </section>
  )
}
