import { lazy, Suspense } from 'react'
import { addresses } from '../addresses.ts'
import { WhenIdle } from '../components/when-idle.tsx'
import { useInterfaceLanguage } from '../messages/interface-language.ts'
import { SpeechProvider, useSpeech } from '../messages/message-context.tsx'
import { Link } from '../navigation/link.tsx'
import { Ready } from '../navigation/ready.tsx'
import { NotFoundError, UnreachableError } from '../queries/read-data.ts'

const KeptArticles = lazy(() => import('../components/kept-articles.tsx').then(({ KeptArticles }) => ({ default: KeptArticles })))
const Suggestions = lazy(() => import('../not-found/suggestions.tsx').then(({ Suggestions }) => ({ default: Suggestions })))

/** What stands in place of a page that cannot be shown: what happened, and a way on. */
export function ErrorPage({ error }: { error: unknown }) {
  // The edition itself may be what could not be read: then its language and zone are not known either.
  const language = useInterfaceLanguage('id')
  return (
    <SpeechProvider language={language} timeZone="UTC">
      <div className="mx-auto max-w-2xl stack-5 px-0 py-10">
        <Explanation error={error} />
        <WaysOn />
        <Ready />
      </div>
    </SpeechProvider>
  )
}

function Explanation({ error }: { error: unknown }) {
  const { messages } = useSpeech()
  if (error instanceof UnreachableError)
    return (
      <>
        <h1 className="font-serif text-4xl font-bold text-balance">{messages.offlineTitle}</h1>
        <p>{messages.offlineUnseen}</p>
        <Suspense>
          <KeptArticles />
        </Suspense>
      </>
    )
  if (error instanceof NotFoundError)
    return (
      <>
        <h1 className="font-serif text-4xl font-bold text-balance">{messages.notFoundTitle}</h1>
        <p>{messages.notFoundText}</p>
        <WhenIdle>
          <Suggestions />
        </WhenIdle>
      </>
    )
  return (
    <>
      <h1 className="font-serif text-4xl font-bold text-balance">{messages.errorTitle}</h1>
      <p>{messages.errorText}</p>
      <pre className="overflow-auto rounded border border-line bg-raised p-4 text-sm whitespace-pre-wrap">{error instanceof Error ? error.message : String(error)}</pre>
    </>
  )
}

function WaysOn() {
  const { messages } = useSpeech()
  return (
    <p className="flex flex-wrap gap-6 pt-2">
      <button type="button" onClick={() => location.reload()} className="min-h-11 rounded-sm bg-accent px-5 font-medium text-on-accent">
        {messages.tryAgain}
      </button>
      <Link to={addresses.home} className="flex min-h-11 items-center font-medium underline underline-offset-4">
        {messages.backHome}
      </Link>
    </p>
  )
}
