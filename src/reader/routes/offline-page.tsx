import { KeptArticles } from '../components/kept-articles.tsx'
import { PageHead } from '../components/page-head.tsx'
import { useSpeech } from '../messages/message-context.tsx'

/** What can be read without a connection, and how to have it at hand as an app. */
export function OfflinePage() {
  const { messages } = useSpeech()
  return (
    <div className="max-w-2xl space-y-6">
      <PageHead title={messages.offline} />
      <h1 className="font-serif text-4xl font-bold">{messages.offline}</h1>
      <p>{messages.offlineIntro}</p>
      <KeptArticles />
      <p className="text-sm text-soft">{messages.installHelp}</p>
    </div>
  )
}
