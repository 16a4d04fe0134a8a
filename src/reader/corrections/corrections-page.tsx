import { useState } from 'react'
import type { Correction } from '../../model/correction.ts'
import { addresses } from '../addresses.ts'
import { saveFile } from '../export/save-file.ts'
import type { Library } from '../library/library.ts'
import { LibraryFrame } from '../library/library-frame.tsx'
import { UndoNotice } from '../library/undo-notice.tsx'
import { useLibrary } from '../library/use-library.ts'
import { useSpeech } from '../messages/message-context.tsx'
import { Link } from '../navigation/link.tsx'
import { CorrectionList } from './correction-list.tsx'
import { listCorrections, restoreCorrection } from './keep-corrections.ts'
import { correctionMessages } from './messages.ts'
import { writeCorrectionFile } from './write-correction-file.ts'

const readAll = async (library: Library) => ({ isKept: library.isKept, corrections: await listCorrections(library), own: await library.list('own') })

/** All that the reader put right, by article; saved as a file that `simak apply-corrections` replays. */
export function CorrectionsPage() {
  const { messages, pick } = useSpeech()
  const words = pick(correctionMessages)
  const list = useLibrary('corrections', readAll)
  const [removed, setRemoved] = useState<Correction>()
  const byArticle = new Map<string, Correction[]>()
  for (const correction of list?.corrections ?? []) byArticle.set(correction.article, [...(byArticle.get(correction.article) ?? []), correction])

  const save = () => {
    if (!list) return
    saveFile(new File([writeCorrectionFile(list.corrections, list.own, new Date().toISOString())], 'simak-koreksi.json', { type: 'application/json' }))
  }

  return (
    <LibraryFrame title={words.page.title} intro={words.page.intro}>
      {!list && <p role="status">{messages.loading}</p>}
      {list && !list.isKept && <p role="status">{words.session}</p>}
      {removed && <UndoNotice key={removed.id} text={words.undone} onUndo={() => restoreCorrection(removed)} onDone={() => setRemoved(undefined)} />}
      {list?.corrections.length === 0 && <p>{words.page.empty}</p>}
      {list && list.corrections.length > 0 && (
        <>
          <button type="button" onClick={save} className="min-h-11 rounded-sm bg-accent px-5 font-medium text-on-accent">
            {words.page.save}
          </button>
          <p className="text-sm text-soft">{words.page.counts}</p>
        </>
      )}
      {[...byArticle].map(([article, corrections]) => (
        <section key={article} aria-label={corrections[0]?.headline} className="border-t border-line pt-4">
          <h2 lang={corrections[0]?.language} className="font-serif text-xl leading-snug font-semibold">
            <Link to={addresses.article(article)} className="decoration-1 underline-offset-4 hover:underline">
              {corrections[0]?.headline}
            </Link>
          </h2>
          <CorrectionList corrections={corrections} onRemoved={setRemoved} />
        </section>
      ))}
    </LibraryFrame>
  )
}
