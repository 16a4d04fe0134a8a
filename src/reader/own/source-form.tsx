import { useEffect, useId, useRef, useState } from 'react'
import { useSpeech } from '../messages/message-context.tsx'
import { useQueryParams } from '../components/use-query-params.ts'
import { ownMessages } from './messages.ts'
import type { OwnSource } from './read-source.ts'
import { useDrop } from './use-drop.ts'
import { readShared, sourceOfText, sourcesOfFiles, type Shared } from './sources-of.ts'

type Props = {
  isReading: boolean
  /** Files that the system opened with the app. */
  launched: readonly File[] | undefined
  onSources: (sources: readonly OwnSource[]) => Promise<void>
}

const accepted = '.txt,.text,.md,.markdown,.html,.htm,.xhtml,.json,.xml,.rss,.atom,.opml,text/plain,text/html,text/markdown,application/json,application/xml,application/rss+xml,application/atom+xml'

/** Where an article comes in: pasted, opened, dropped, or shared by another app. */
export function SourceForm({ isReading, launched, onSources }: Props) {
  const words = useSpeech().pick(ownMessages)
  const [shared, forget] = useShared()
  const [text, setText] = useState<string>()
  const [isMissing, setMissing] = useState(false)
  const picker = useRef<HTMLInputElement>(null)
  const field = useId()
  const value = text ?? (shared && !shared.isOnlyLink ? shared.text : '')

  const openFiles = async (files: readonly File[]) => {
    if (files.length > 0) await onSources(await sourcesOfFiles(files))
  }

  useEffect(() => {
    if (launched) void openFiles(launched)
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- files that are opened are read once
  }, [launched])

  const make = async () => {
    setMissing(value.trim() === '')
    if (value.trim() === '') return
    forget()
    await onSources([sourceOfText(value, shared)])
    setText('')
  }
  const isOver = useDrop(({ files, text }) => {
    if (files.length > 0) void openFiles(files)
    else if (text) setText(text)
  })

  return (
    <form
      aria-label={words.make}
      onSubmit={(event) => {
        event.preventDefault()
        void make()
      }}
      className={`stack-3 rounded-md border border-dashed p-5 ${isOver ? 'border-accent bg-raised' : 'border-line'}`}
    >
      {shared?.isOnlyLink && (
        <p role="note" className="border-s-2 border-accent ps-4 text-sm">
          {words.sharedLink}{' '}
          {shared.url && (
            <a href={/^https?:\/\//i.test(shared.url) ? shared.url : undefined} rel="noopener noreferrer external" className="break-all underline underline-offset-4">
              {shared.title || shared.url}
            </a>
          )}
        </p>
      )}
      <label htmlFor={field} className="block text-sm font-semibold">
        {words.paste}
      </label>
      <textarea
        id={field}
        rows={6}
        value={value}
        spellCheck={false}
        aria-describedby={`${field}-help`}
        onChange={(event) => setText(event.target.value)}
        className="block w-full resize-y rounded-sm border border-line bg-raised p-3 font-serif text-base leading-relaxed"
      />
      <p id={`${field}-help`} className="text-[0.8125rem] text-soft">
        {words.pasteHelp} {words.drop}
      </p>
      {isMissing && (
        <p role="alert" className="text-sm font-medium">
          {words.nothing}
        </p>
      )}
      <div className="flex flex-wrap gap-3">
        <button type="submit" disabled={isReading} className="min-h-11 rounded-sm bg-accent px-5 font-medium text-on-accent disabled:opacity-60">
          {words.make}
        </button>
        <button type="button" disabled={isReading} onClick={() => picker.current?.click()} className="min-h-11 rounded-sm border border-line bg-raised px-5 font-medium hover:border-soft disabled:opacity-60">
          {words.open}
        </button>
        <input
          ref={picker}
          type="file"
          multiple
          hidden
          aria-label={words.open}
          accept={accepted}
          onChange={({ target }) => {
            void openFiles([...(target.files ?? [])])
            target.value = ''
          }}
        />
      </div>
    </form>
  )
}

/** What another app shared, until it was made an article; then it goes from the address, or a reload would share it anew. */
function useShared(): [Shared | undefined, () => void] {
  const [params, change] = useQueryParams()
  return [readShared(params), () => params.size > 0 && change({ title: undefined, text: undefined, url: undefined })]
}
