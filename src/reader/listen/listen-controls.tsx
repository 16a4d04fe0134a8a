import { useEffect, useRef, useState, type ComponentProps } from 'react'
import type { Article } from '../../model/article.ts'
import { lightUp } from '../article/light-up.ts'
import { rangeAt } from '../article/text-in-page.ts'
import { Icon } from '../components/icon.tsx'
import { useSpeech } from '../messages/message-context.tsx'
import type { Voices } from './choose-voices.ts'
import { makePlayer, type Player, type PlayerState } from './make-player.ts'
import { listenMessages } from './messages.ts'
import { writeScript, type Line } from './write-script.ts'

type Props = { article: Article; voices: Voices }

const rates = [0.75, 1, 1.25, 1.5, 1.75, 2]

/** Play, pause, back, forward and speed; begins to read at once, for that is what the reader pressed the button for. */
export function ListenControls({ article, voices }: Props) {
  const { pick, language } = useSpeech()
  const words = pick(listenMessages)
  const player = useRef<Player>(undefined)
  const [state, setState] = useState<PlayerState>({ status: 'paused', line: 0 })
  const [rate, setRate] = useState(1)

  useEffect(() => {
    const script = writeScript(article)
    const reader = makePlayer({
      script,
      voices,
      language: article.language,
      rate: 1,
      synthesis: speechSynthesis,
      tell: (state) => {
        setState(state)
        show(state.status === 'ended' ? undefined : script[state.line])
      },
    })
    player.current = reader
    reader.play()
    return () => {
      reader.stop()
      show(undefined)
    }
  }, [article, voices])

  const isPlaying = state.status === 'playing'
  return (
    <div className="flex flex-1 flex-wrap items-center gap-x-1">
      <Control icon="back" label={words.back} onPress={() => player.current?.skip(-1)} />
      <Control icon={isPlaying ? 'pause' : 'play'} label={isPlaying ? words.pause : words.play} onPress={() => (isPlaying ? player.current?.pause() : player.current?.play())} />
      <Control icon="forward" label={words.forward} onPress={() => player.current?.skip(1)} />
      <label className="ml-auto flex items-center gap-2 text-[0.8125rem] text-soft">
        <span className="max-sm:sr-only">{words.speed}</span>
        <select
          value={rate}
          onChange={({ target }) => {
            setRate(Number(target.value))
            player.current?.setRate(Number(target.value))
          }}
          className="min-h-11 rounded-sm border border-line bg-paper px-1.5 text-ink even-digits"
        >
          {rates.map((rate) => (
            <option key={rate} value={rate}>
              {`${new Intl.NumberFormat(language).format(rate)}×`}
            </option>
          ))}
        </select>
      </label>
      <p role="status" className="basis-full text-sm empty:hidden">
        {state.status === 'failed' ? words.failed : ''}
      </p>
    </div>
  )
}

function Control({ icon, label, onPress }: { icon: ComponentProps<typeof Icon>['name']; label: string; onPress: () => void }) {
  return (
    <button type="button" aria-label={label} title={label} onClick={onPress} className="flex size-11 items-center justify-center hover:text-accent">
      <Icon name={icon} />
    </button>
  )
}

/** Lights up what is being read, and brings it into view where it is not. */
function show(line: Line | undefined) {
  const range = line?.span && rangeAt(document, line.span)
  lightUp('listening', range ? [range] : [])
  if (!range) return
  const { top, bottom } = range.getBoundingClientRect()
  if (top < 60 || bottom > innerHeight - 140) window.scrollBy({ top: top - innerHeight / 3 })
}
