import type { Front } from '../../model/front.ts'
import { addresses } from '../addresses.ts'
import { useSpeech } from '../messages/message-context.tsx'
import { Link } from '../navigation/link.tsx'
import { homeMessages } from './messages.ts'

type Props = { front: Front; /** The id of the section that is shown. */ section?: string | undefined; language?: string | undefined }

const chip =
  'flex min-h-11 items-center whitespace-nowrap text-sm text-soft underline-offset-8 decoration-2 hover:text-ink aria-[current=true]:font-semibold aria-[current=true]:text-ink aria-[current=true]:underline aria-[current=true]:decoration-accent'

/** Sections and languages as links to their own pages. Sections of another language than the chosen one are not offered. */
export function FrontFilters({ front, section, language }: Props) {
  const { pick, language: spoken } = useSpeech()
  const words = pick(homeMessages)
  const sections = front.sections.filter((entry) => !language || !entry.language || entry.language === language)
  const names = new Intl.DisplayNames(spoken, { type: 'language' })
  const chosen = front.sections.find(({ id }) => id === section)
  const whole = language ? addresses.strand('languages', language) : addresses.home
  // a section in one language has nothing in the others
  const inLanguage = (code?: string) =>
    chosen && !(chosen.language && code && chosen.language !== code) ? addresses.strand('sections', chosen.id, chosen.language ? undefined : code) : code ? addresses.strand('languages', code) : addresses.home
  if (front.sections.length < 2 && front.languages.length < 2) return null
  return (
    <nav aria-label={words.filters} className="mb-6 flex flex-wrap gap-x-10 border-b border-line print:hidden">
      {front.sections.length > 1 && (
        <ul aria-label={words.sections} className="fading-end -mx-5 flex min-w-0 flex-1 basis-80 [scrollbar-width:none] gap-x-5 overflow-x-auto px-5">
          <li>
            <Link to={whole} aria-current={!section} className={chip}>
              {words.all}
            </Link>
          </li>
          {sections.map(({ id, name, language: of }) => (
            <li key={id}>
              <Link to={addresses.strand('sections', id, of ? undefined : language)} aria-current={section === id} lang={of} className={chip}>
                {name}
              </Link>
            </li>
          ))}
        </ul>
      )}
      {front.languages.length > 1 && (
        <ul aria-label={words.languages} className="flex gap-x-5">
          <li>
            <Link to={inLanguage()} aria-current={!language} className={chip}>
              {words.allLanguages}
            </Link>
          </li>
          {front.languages.map(({ language: code }) => (
            <li key={code}>
              <Link to={inLanguage(code)} aria-current={language === code} className={chip}>
                <span suppressHydrationWarning>{names.of(code)}</span>
              </Link>
            </li>
          ))}
        </ul>
      )}
    </nav>
  )
}
