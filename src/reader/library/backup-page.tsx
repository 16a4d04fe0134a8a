import { useRef, useState } from 'react'
import { ParseError } from '../../model/parse.ts'
import { SectionHeading } from '../components/section-heading.tsx'
import { useSpeech } from '../messages/message-context.tsx'
import { restoreLibrary, saveLibrary } from './back-up.ts'
import { backupMessages } from './backup-messages.ts'
import { isFull } from './is-full.ts'
import type { Library } from './library.ts'
import { LibraryFrame } from './library-frame.tsx'
import { useLibrary } from './use-library.ts'

const counted = ['saved', 'own', 'annotations', 'visits', 'corrections'] as const

/** How much there is of each; read again when the page says so. */
const countAll = async (library: Library) => ({
  isKept: library.isKept,
  counts: await Promise.all(counted.map(async (name) => [name, (await library.list(name)).length] as const)),
})

/** The library as a file: out, and in again on another device. */
export function BackupPage() {
  const { language, pick, count } = useSpeech()
  const words = pick(backupMessages)
  const there = useLibrary('annotations', countAll)
  const picker = useRef<HTMLInputElement>(null)
  const [said, setSaid] = useState('')
  const [problem, setProblem] = useState<{ words: string; detail?: string }>()
  const number = (value: number) => new Intl.NumberFormat(language).format(value)

  const tell = (error: unknown) => {
    console.warn('The library could not be saved or restored:', error)
    setSaid('')
    if (error instanceof ParseError) setProblem({ words: words.bad, detail: error.message })
    else setProblem({ words: isFull(error) ? words.full : words.failed })
  }
  const restore = async (file: File) => {
    setProblem(undefined)
    const { added, changed, removed } = await restoreLibrary(file)
    setSaid(words.restored(number(added), number(changed), number(removed)))
  }

  return (
    <LibraryFrame title={words.title} intro={words.intro}>
      {there && !there.isKept && <p role="status">{words.session}</p>}
      <section aria-labelledby="what">
        <SectionHeading id="what">{words.what}</SectionHeading>
        <ul className="grid gap-x-8 gap-y-1 pt-4 sm:grid-cols-2">
          {there?.counts.map(([name, total]) => (
            <li key={name} className="even-digits">
              {count(words.counts[name], total)}
            </li>
          ))}
        </ul>
      </section>
      <div className="flex flex-wrap gap-3">
        <button type="button" onClick={() => void saveLibrary().catch(tell)} className="min-h-11 rounded-sm bg-accent px-5 font-medium text-on-accent">
          {words.save}
        </button>
        <button type="button" onClick={() => picker.current?.click()} className="min-h-11 rounded-sm border border-line bg-raised px-5 font-medium hover:border-soft">
          {words.restore}
        </button>
        <input
          ref={picker}
          type="file"
          hidden
          aria-label={words.restore}
          accept=".json,application/json"
          onChange={({ target }) => {
            const [file] = target.files ?? []
            if (file) void restore(file).catch(tell)
            target.value = ''
          }}
        />
      </div>
      <p className="max-w-prose text-sm text-soft">{words.restoreHelp}</p>
      <p role="status" className="font-medium empty:hidden">
        {said}
      </p>
      {problem && (
        <div role="alert" className="border-s-2 border-accent ps-4">
          <p className="font-medium">{problem.words}</p>
          {problem.detail && (
            <p lang="en" className="pt-1 text-xs break-words text-soft">
              {problem.detail}
            </p>
          )}
        </div>
      )}
    </LibraryFrame>
  )
}
