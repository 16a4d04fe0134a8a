import { useCallback, useEffect, useState, type RefObject } from 'react'
import type { Article } from '../../model/article.ts'
import type { Span } from '../../model/span.ts'
import { lightUp } from '../article/light-up.ts'
import { rangeAt } from '../article/text-in-page.ts'
import type { Library } from '../library/library.ts'
import { useLibrary } from '../library/use-library.ts'
import { AnnotationList } from './annotation-list.tsx'
import { addAnnotation, changeNote, listAnnotations, type Found } from './keep-annotations.ts'
import { NoteSheet } from './note-sheet.tsx'
import { SelectionToolbar } from './selection-toolbar.tsx'

type Props = { article: Article; text: RefObject<HTMLElement | null> }

/** What the reader marked in an article: lit up in the text, listed below it; and the way to mark what is selected. */
export function AnnotationLayer({ article, text }: Props) {
  const read = useCallback((library: Library) => listAnnotations(library, article), [article])
  const annotations = useLibrary('annotations', read)
  const [editing, setEditing] = useState<{ words: string; spans: readonly Span[]; found?: Found }>()

  useEffect(() => {
    const root = text.current
    if (!root || !annotations) return
    const show = () => {
      const rangesOf = (list: readonly Found[]) => list.flatMap(({ spans }) => spans.flatMap((span) => rangeAt(root, span) ?? []))
      lightUp('marked', rangesOf(annotations.filter(({ note }) => !note)))
      lightUp('noted', rangesOf(annotations.filter(({ note }) => note)))
    }
    show()
    addEventListener('resize', show)
    return () => {
      removeEventListener('resize', show)
      lightUp('marked', [])
      lightUp('noted', [])
    }
  }, [annotations, text])

  return (
    <>
      <SelectionToolbar text={text} onHighlight={(spans) => addAnnotation(article, spans)} onNote={(spans, words) => setEditing({ spans, words })} />
      {annotations && annotations.length > 0 && <AnnotationList annotations={annotations} onEdit={(found) => setEditing({ words: found.exact, spans: found.spans, found })} />}
      {editing && (
        <NoteSheet
          words={editing.words}
          language={article.language}
          note={editing.found?.note}
          onSave={(note) => (editing.found ? changeNote(editing.found.id, note) : addAnnotation(article, editing.spans, note.trim() || undefined))}
          onClose={() => setEditing(undefined)}
        />
      )}
    </>
  )
}
