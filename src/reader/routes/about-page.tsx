import { useSuspenseQuery } from '@tanstack/react-query'
import { PageHead } from '../components/page-head.tsx'
import { useEdition } from '../components/use-edition.ts'
import { useSpeech } from '../messages/message-context.tsx'
import { editionQuery } from '../queries/edition-query.ts'

/** What this site is, and how far its facts can be trusted. */
export function AboutPage() {
  const { messages, count } = useSpeech()
  const { title, notice, language } = useEdition()
  const { counts } = useSuspenseQuery(editionQuery()).data
  return (
    <div className="max-w-2xl stack-5 font-serif text-lg leading-relaxed">
      <PageHead title={messages.about} />
      <h1 className="text-4xl font-bold">{title}</h1>
      {notice && (
        <p lang={language} className="border-s-2 border-accent ps-4">
          {notice}
        </p>
      )}
      <p>
        {count(messages.counts.articles, counts.articles)}, {count(messages.counts.quotes, counts.quotes)}.
      </p>
      {messages.aboutText.map((text) => (
        <p key={text}>{text}</p>
      ))}
      <p>{messages.installHelp}</p>
    </div>
  )
}
