import { isOwnKey } from '../addresses.ts'
import { useSpeech } from '../messages/message-context.tsx'
import { useReady } from '../offline/use-ready.ts'

type Props = { article: string }

/** Says whether this article can be read without a connection: looked up in the cache, not assumed. */
export function OfflineState({ article }: Props) {
  const { messages } = useSpeech()
  const found = useReady(article)
  const ready = isOwnKey(article) ? 'whole' : found
  const said = { whole: messages.readyOffline, 'without-pictures': messages.readyWithoutPictures, no: messages.notReadyOffline }
  return (
    <span role="status" className="before:me-2 before:content-['·'] empty:before:content-none">
      {ready && said[ready]}
    </span>
  )
}
