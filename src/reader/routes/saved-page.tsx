import { addresses } from '../addresses.ts'
import { DateTime } from '../components/date-time.tsx'
import type { Library } from '../library/library.ts'
import { LibraryFrame } from '../library/library-frame.tsx'
import { libraryMessages } from '../library/messages.ts'
import type { Saved } from '../library/records.ts'
import { listSaved, removeSaved } from '../library/saved-articles.ts'
import { useLibrary } from '../library/use-library.ts'
import { useSpeech } from '../messages/message-context.tsx'
import { Link } from '../navigation/link.tsx'

/** The articles that the reader put aside, what was saved last first. */
export function SavedPage() {
  const { messages, pick } = useSpeech()
  const words = pick(libraryMessages)
  const list = useLibrary('saved', readList)
  return (
    <LibraryFrame title={words.title} intro={words.intro}>
      {!list && <p role="status">{messages.loading}</p>}
      {list && !list.isKept && <p role="status">{words.session}</p>}
      {list?.articles.length === 0 && <p>{words.empty}</p>}
      {list && list.articles.length > 0 && (
        <ul className="ruled border-t-2 border-ink">
          {list.articles.map((saved) => (
            <SavedRow key={saved.article} saved={saved} progress={list.progress.get(saved.article)} />
          ))}
        </ul>
      )}
    </LibraryFrame>
  )
}

/** The saved articles, and how far each was read. */
const readList = async (library: Library) => {
  const [saved, positions] = await Promise.all([listSaved(library), library.list('positions')])
  return { ...saved, progress: new Map(positions.map(({ article, progress }) => [article, progress])) }
}

function SavedRow({ saved, progress = 0 }: { saved: Saved; progress?: number }) {
  const { language, pick } = useSpeech()
  const words = pick(libraryMessages)
  return (
    <li className="flex items-start justify-between gap-4 py-4">
      <div className="min-w-0">
        {saved.section && (
          <p lang={saved.language} className="text-xs font-semibold tracking-wide text-accent">
            {saved.section}
          </p>
        )}
        <Link to={addresses.article(saved.article)} lang={saved.language} className="font-serif text-lg leading-snug font-semibold decoration-1 underline-offset-4 hover:underline">
          {saved.headline}
        </Link>
        <p className="mt-1 flex flex-wrap gap-x-3 text-[0.8125rem] text-soft">
          {saved.published && <DateTime published={saved.published} form="short" />}
          {progress > 0.05 && <span>{words.progress(new Intl.NumberFormat(language, { style: 'percent' }).format(progress))}</span>}
        </p>
      </div>
      <button
        type="button"
        aria-label={words.removeOne(saved.headline)}
        onClick={() => void removeSaved(saved.article)}
        className="min-h-11 shrink-0 px-2 text-[0.8125rem] text-soft underline decoration-line underline-offset-4 hover:text-ink hover:decoration-current"
      >
        {words.remove}
      </button>
    </li>
  )
}
