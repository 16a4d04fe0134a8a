import { addresses } from '../addresses.ts'
import { useSpeech } from '../messages/message-context.tsx'
import { Link } from '../navigation/link.tsx'
import { useEdition } from './use-edition.ts'

/** What the edition must say on every page, and where to learn more. */
export function SiteFooter() {
  const { messages } = useSpeech()
  const { title, notice, language } = useEdition()
  return (
    <footer className="mt-20 border-t border-line print:hidden">
      <div className="mx-auto flex max-w-[80rem] flex-wrap items-baseline gap-x-8 gap-y-3 px-5 pt-8 pb-28 text-sm text-soft lg:px-8 lg:pb-10">
        <p className="font-serif font-semibold text-ink">{title}</p>
        {notice && (
          <p lang={language} className="max-w-prose flex-1 basis-80">
            {notice}
          </p>
        )}
        <nav aria-label={messages.about}>
          <ul className="flex gap-6">
            <li>
              <Link to={addresses.about} className="underline underline-offset-4">
                {messages.about}
              </Link>
            </li>
            <li>
              <Link to={addresses.offline} className="underline underline-offset-4">
                {messages.offline}
              </Link>
            </li>
          </ul>
        </nav>
      </div>
    </footer>
  )
}
