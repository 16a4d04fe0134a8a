import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import type { Article } from '../../model/article.ts'
import { textAt } from '../../model/block-text.ts'
import { lightUp } from '../article/light-up.ts'
import { rangeAt } from '../article/text-in-page.ts'
import { useSpeech } from '../messages/message-context.tsx'
import { addAnnotation } from './keep-annotations.ts'
import { listSentences } from './list-sentences.ts'
import { annotationMessages } from './messages.ts'
import { NoteSheet } from './note-sheet.tsx'

type Props = { article: Article; onClose: () => void }

/** Marks passages without a mouse: one sentence after the other is chosen, more are added, and Enter keeps them. */
export function SentenceChooser({ article, onClose }: Props) {
  const { messages, pick, count } = useSpeech()
  const words = pick(annotationMessages)
  const bar = useRef<HTMLElement>(null)
  const sentences = useMemo(() => listSentences(article), [article])
  const [[first, last], setChosen] = useState(() => [firstInView(sentences), firstInView(sentences)] as const)
  const [writing, setWriting] = useState(false)
  const [said, setSaid] = useState('')
  const spans = sentences.slice(first, last + 1)
  const text = spans.map((span) => textAt(article.body, span) ?? '').join(' ')

  useEffect(() => {
    const opener = document.activeElement
    bar.current?.focus({ preventScroll: true })
    return () => {
      lightUp('chosen', [])
      if (document.activeElement === document.body && opener instanceof HTMLElement) opener.focus({ preventScroll: true })
    }
  }, [])

  useEffect(() => {
    const ranges = sentences.slice(first, last + 1).flatMap((span) => rangeAt(document, span) ?? [])
    lightUp('chosen', ranges)
    ranges.at(-1)?.endContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'auto' })
  }, [sentences, first, last])

  const within = (number: number) => Math.max(0, Math.min(sentences.length - 1, number))
  const go = (by: number) => setChosen(([first, last]) => (by < 0 ? [within(first + by), within(first + by)] : [within(last + by), within(last + by)]))
  const extend = (by: number) => setChosen(([first, last]) => [first, Math.max(first, within(last + by))])
  const keep = (note?: string) => addAnnotation(article, spans, note).then(({ isKept }) => setSaid(isKept ? words.done : words.session))
  const highlight = () =>
    void keep().catch((error: unknown) => {
      console.warn('A highlight could not be kept:', error)
      setSaid(words.failed)
    })

  const onKeyDown = (event: KeyboardEvent) => {
    if (writing || event.ctrlKey || event.metaKey || event.altKey) return
    const onButton = event.target instanceof HTMLButtonElement
    const act = {
      ArrowDown: () => (event.shiftKey ? extend(1) : go(1)),
      ArrowUp: () => (event.shiftKey ? extend(-1) : go(-1)),
      Enter: onButton ? undefined : highlight,
      n: () => setWriting(true),
      N: () => setWriting(true),
      Escape: onClose,
    }[event.key]
    if (!act) return
    event.preventDefault()
    event.stopPropagation() // the app's own keys mean something else
    act()
  }

  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys are shortcuts of the buttons inside */}
      <section ref={bar} tabIndex={-1} aria-label={words.choose} onKeyDown={onKeyDown} className="at-bottom rounded-lg border border-line bg-raised px-4 py-2 text-sm shadow-lg outline-none">
        <p className="text-[0.8125rem] text-soft max-sm:sr-only">{words.help}</p>
        <p role="status" className="sr-only">
          {said || `${count(words.chosen, spans.length)}: ${text}`}
        </p>
        <div className="flex flex-wrap gap-x-4 font-medium">
          <Action label={words.previous} sign="↑" onPress={() => go(-1)} />
          <Action label={words.next} sign="↓" onPress={() => go(1)} />
          <Action label={words.extend} sign="+" onPress={() => extend(1)} />
          <Action label={words.highlight} onPress={highlight} />
          <Action label={words.note} onPress={() => setWriting(true)} />
          <Action label={messages.close} onPress={onClose} />
        </div>
      </section>
      {writing && <NoteSheet words={text} language={article.language} onSave={(note) => keep(note.trim() || undefined)} onClose={() => setWriting(false)} />}
    </>
  )
}

function Action({ label, sign, onPress }: { label: string; sign?: string; onPress: () => void }) {
  return (
    <button type="button" aria-label={sign && label} title={sign && label} onClick={onPress} className={`min-h-11 ${sign ? 'min-w-8 text-lg' : 'text-accent'}`}>
      {sign ?? label}
    </button>
  )
}

/** The first sentence that is on the screen, below the header; the first of all where none is. */
function firstInView(sentences: ReturnType<typeof listSentences>): number {
  const found = sentences.findIndex((span) => {
    const element = document.querySelector(`[data-block="${span.block}"]`)
    return element !== null && element.getBoundingClientRect().bottom > innerHeight / 4
  })
  return Math.max(0, found)
}
