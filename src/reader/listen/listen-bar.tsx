import { useEffect, useRef, useState } from 'react'
import type { Article } from '../../model/article.ts'
import { Icon } from '../components/icon.tsx'
import { useSpeech } from '../messages/message-context.tsx'
import { chooseVoices, readVoices, type Voices } from './choose-voices.ts'
import { listenMessages } from './messages.ts'
import { ListenControls } from './listen-controls.tsx'

type Props = { article: Article; onClose: () => void }

type Found = 'searching' | 'no speech' | 'no voice' | Voices

/** Reads an article aloud, from a bar at the bottom edge; says so where the browser cannot. */
export function ListenBar({ article, onClose }: Props) {
  const { messages, pick, language } = useSpeech()
  const words = pick(listenMessages)
  const bar = useRef<HTMLElement>(null)
  const [found, setFound] = useState<Found>('searching')
  const [agreed, setAgreed] = useState(false)

  useEffect(() => {
    let shown = true
    const search = async () => {
      if (!('speechSynthesis' in globalThis)) return 'no speech' as const
      return chooseVoices(await readVoices(speechSynthesis), article.language) ?? ('no voice' as const)
    }
    void search().then((found) => {
      if (shown) setFound(found)
    })
    return () => {
      shown = false
    }
  }, [article.language])

  useEffect(() => {
    const opener = document.activeElement
    bar.current?.focus({ preventScroll: true })
    return () => {
      if (document.activeElement === document.body && opener instanceof HTMLElement) opener.focus({ preventScroll: true })
    }
  }, [])

  return (
    <section ref={bar} tabIndex={-1} aria-label={words.title} className="at-bottom flex items-center gap-x-2 rounded-lg border border-line bg-raised px-3 py-1 shadow-lg outline-none">
      {typeof found === 'object' && (agreed || !found.isRemote) ? (
        <ListenControls article={article} voices={found} />
      ) : (
        <div role="status" className="flex-1 py-2 text-sm">
          {found === 'searching' && words.searching}
          {found === 'no speech' && words.noSpeech}
          {found === 'no voice' && words.noVoice(new Intl.DisplayNames(language, { type: 'language' }).of(article.language) ?? article.language)}
          {typeof found === 'object' && (
            <>
              {words.remoteVoice}{' '}
              <button type="button" onClick={() => setAgreed(true)} className="min-h-11 font-medium text-accent">
                {words.useRemote}
              </button>
            </>
          )}
        </div>
      )}
      <button type="button" aria-label={messages.close} onClick={onClose} className="flex size-11 items-center justify-center text-soft hover:text-ink">
        <Icon name="close" />
      </button>
    </section>
  )
}
