import { useSpeech } from '../messages/message-context.tsx'

/** The first stop of the Tab key: past the header. */
export function SkipLink() {
  const { messages } = useSpeech()
  return (
    <a href="#content" className="absolute start-4 z-50 [translate:0_-100%] rounded-b bg-accent px-4 py-3 text-on-accent focus:[translate:none]">
      {messages.skipToContent}
    </a>
  )
}
