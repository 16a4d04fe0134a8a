import { useEffect, useState } from 'react'
import { LibraryFrame } from '../library/library-frame.tsx'
import { useLibrary } from '../library/use-library.ts'
import { useSpeech } from '../messages/message-context.tsx'
import { ownMessages } from './messages.ts'
import { listOwn } from './own-articles.ts'
import { OwnList } from './own-list.tsx'
import { ReadingOutcome } from './reading-outcome.tsx'
import { SourceForm } from './source-form.tsx'
import { takeLaunchedFiles } from './take-launched-files.ts'
import { useReading } from './use-reading.ts'

/** The reader's own articles: the way to make one, and those that are there. */
export function OwnPage() {
  const words = useSpeech().pick(ownMessages)
  const own = useLibrary('own', listOwn)
  const { isReading, outcome, read } = useReading()
  const [launched, setLaunched] = useState<readonly File[]>()

  useEffect(() => takeLaunchedFiles(setLaunched), [])

  return (
    <LibraryFrame title={words.title} intro={words.intro}>
      <SourceForm isReading={isReading} launched={launched} onSources={read} />
      <ReadingOutcome isReading={isReading} outcome={outcome} />
      {own && !own.isKept && <p role="status">{words.session}</p>}
      {own && <OwnList records={own.records} />}
    </LibraryFrame>
  )
}
