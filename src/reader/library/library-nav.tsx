import { addresses } from '../addresses.ts'
import { useSpeech } from '../messages/message-context.tsx'
import { NavLink } from '../navigation/nav-link.tsx'
import { navMessages } from './nav-messages.ts'

const parts = ['saved', 'own', 'annotations', 'history', 'corrections', 'library'] as const

/** The ways through what is the reader's own. */
export function LibraryNav() {
  const words = useSpeech().pick(navMessages)
  return (
    <nav aria-label={words.name} className="-mx-5 overflow-x-auto px-5">
      <ul className="flex gap-x-6 border-b border-line whitespace-nowrap">
        {parts.map((part) => (
          <li key={part}>
            <NavLink
              to={addresses[part]}
              end
              className="flex min-h-11 items-center border-b-2 border-transparent text-sm font-medium text-soft hover:text-ink aria-[current=page]:border-accent aria-[current=page]:text-ink"
            >
              {words[part]}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
