import { useEffect, useState, type RefObject } from 'react'
import type { Span } from '../../model/span.ts'
import { spansOf } from '../article/text-in-page.ts'
import { Icon } from '../components/icon.tsx'
import { useSpeech } from '../messages/message-context.tsx'
import { annotationMessages } from './messages.ts'

type Props = {
  text: RefObject<HTMLElement | null>
  onHighlight: (spans: readonly Span[]) => Promise<{ isKept: boolean }>
  onNote: (spans: readonly Span[], words: string) => void
}

type Selected = { spans: readonly Span[]; words: string; left: number; top: number }

/** Milliseconds that a selection must rest before something is offered for it. */
const patience = 250

/** Offers to highlight what is selected, or to write a note to it: below the selection, on a phone at the bottom edge. */
export function SelectionToolbar({ text, onHighlight, onNote }: Props) {
  const words = useSpeech().pick(annotationMessages)
  const [selected, setSelected] = useState<Selected>()
  const [said, setSaid] = useState('')

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>
    const look = () => {
      clearTimeout(timer)
      timer = setTimeout(() => setSelected(readSelection(text.current)), patience)
    }
    look() // something may have been selected before this chunk had come
    document.addEventListener('selectionchange', look)
    return () => {
      clearTimeout(timer)
      document.removeEventListener('selectionchange', look)
    }
  }, [text])

  const close = () => {
    getSelection()?.removeAllRanges()
    setSelected(undefined)
  }
  const highlight = (spans: readonly Span[]) =>
    onHighlight(spans).then(
      ({ isKept }) => {
        setSaid(isKept ? words.done : words.session)
        close()
      },
      (error: unknown) => {
        console.warn('A highlight could not be kept:', error)
        setSaid(words.failed)
      },
    )

  return (
    <>
      <p role="status" className="sr-only">
        {said}
      </p>
      {selected && (
        // the selection must outlive a press on the toolbar
        <div role="toolbar" aria-label={words.passage} onPointerDown={(event) => event.preventDefault()} className="selection-toolbar" style={{ '--left': `${selected.left}px`, '--top': `${selected.top}px` } as object}>
          <button type="button" onClick={() => void highlight(selected.spans)}>
            <Icon name="mark" />
            {words.highlight}
          </button>
          <button
            type="button"
            onClick={() => {
              onNote(selected.spans, selected.words)
              close()
            }}
          >
            <Icon name="note" />
            {words.note}
          </button>
        </div>
      )}
    </>
  )
}

/** What is selected of the article's words, if any. */
function readSelection(root: HTMLElement | null): Selected | undefined {
  const selection = getSelection()
  if (!root || !selection || selection.isCollapsed || selection.rangeCount === 0) return undefined
  const range = selection.getRangeAt(0)
  const spans = spansOf(root, range)
  const last = [...range.getClientRects()].at(-1)
  if (spans.length === 0 || !last) return undefined
  return { spans, words: selection.toString().trim(), left: last.left + scrollX, top: last.bottom + scrollY }
}
