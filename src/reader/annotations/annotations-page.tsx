import { useId, useState } from 'react'
import { addresses } from '../addresses.ts'
import { saveFile } from '../export/save-file.ts'
import type { Library } from '../library/library.ts'
import { LibraryFrame } from '../library/library-frame.tsx'
import type { Annotation } from '../library/records.ts'
import { UndoNotice } from '../library/undo-notice.tsx'
import { useLibrary } from '../library/use-library.ts'
import { useSpeech } from '../messages/message-context.tsx'
import { Link } from '../navigation/link.tsx'
import { groupAnnotations, type MarkedArticle } from './group-annotations.ts'
import { removeAnnotation, restoreAnnotation } from './keep-annotations.ts'
import { annotationsPageMessages } from './page-messages.ts'
import { writeAnnotations } from './write-annotations.ts'

const readAll = async (library: Library) => ({ isKept: library.isKept, annotations: await library.list('annotations') })

/** All highlights and notes of all articles: searched, gone back to, taken along as Markdown. */
export function AnnotationsPage() {
  const { messages, pick, count } = useSpeech()
  const words = pick(annotationsPageMessages)
  const list = useLibrary('annotations', readAll)
  const [asked, setAsked] = useState('')
  const [removed, setRemoved] = useState<Annotation>()
  const field = useId()
  const articles = groupAnnotations(list?.annotations ?? [], asked)
  const total = articles.reduce((sum, { annotations }) => sum + annotations.length, 0)

  const remove = async (annotation: Annotation) => {
    await removeAnnotation(annotation.id)
    setRemoved(annotation)
  }
  const save = () => {
    const addressOf = (article: string) => new URL(import.meta.env.BASE_URL.replace(/\/$/, '') + addresses.article(article), location.origin).href
    saveFile(new File([writeAnnotations(words.title, articles, addressOf)], 'simak-catatan.md', { type: 'text/markdown' }))
  }

  return (
    <LibraryFrame title={words.title} intro={words.intro}>
      {!list && <p role="status">{messages.loading}</p>}
      {list && !list.isKept && <p role="status">{words.session}</p>}
      {removed && <UndoNotice key={removed.id} text={words.removed(removed.exact)} onUndo={() => restoreAnnotation(removed)} onDone={() => setRemoved(undefined)} />}
      {list?.annotations.length === 0 && <p>{words.empty}</p>}
      {list && list.annotations.length > 0 && (
        <>
          <div className="flex flex-wrap items-center gap-3">
            <label htmlFor={field} className="grow">
              <span className="sr-only">{words.find}</span>
              <input id={field} type="search" value={asked} placeholder={words.find} onChange={(event) => setAsked(event.target.value)} className="min-h-11 w-full rounded-sm border border-line bg-raised px-3" />
            </label>
            <button type="button" onClick={save} className="min-h-11 rounded-sm border border-line bg-raised px-5 text-sm font-medium hover:border-soft">
              {words.markdown}
            </button>
          </div>
          <p role="status" className="text-sm text-soft">
            {total === 0 ? words.none : count(words.found, total)}
          </p>
          {articles.map((article) => (
            <MarkedSection key={article.article} marked={article} onRemove={(annotation) => void remove(annotation)} />
          ))}
        </>
      )}
    </LibraryFrame>
  )
}

function MarkedSection({ marked, onRemove }: { marked: MarkedArticle; onRemove: (annotation: Annotation) => void }) {
  const words = useSpeech().pick(annotationsPageMessages)
  return (
    <section aria-label={marked.headline} className="border-t border-line pt-4">
      <h2 lang={marked.language} className="font-serif text-xl leading-snug font-semibold">
        <Link to={addresses.article(marked.article)} className="decoration-1 underline-offset-4 hover:underline">
          {marked.headline}
        </Link>
      </h2>
      <ul className="stack-5 pt-4">
        {marked.annotations.map((annotation) => (
          <li key={annotation.id}>
            <blockquote lang={annotation.language} className="border-s-2 border-spot ps-3 font-serif leading-normal">
              {annotation.exact}
            </blockquote>
            {annotation.note && <p className="mt-2 text-[0.9375rem] whitespace-pre-line">{annotation.note}</p>}
            <button
              type="button"
              aria-label={words.removeOne(annotation.exact.slice(0, 40))}
              onClick={() => onRemove(annotation)}
              className="min-h-11 text-[0.8125rem] text-soft underline decoration-line underline-offset-4 hover:text-ink hover:decoration-current sm:min-h-8"
            >
              {words.remove}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
