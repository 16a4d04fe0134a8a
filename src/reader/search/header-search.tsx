import { useLocation } from 'react-router'
import { addresses } from '../addresses.ts'
import { useSpeech } from '../messages/message-context.tsx'
import { Link } from '../navigation/link.tsx'
import { fieldMessages } from './field-messages.ts'
import { SearchField } from './search-field.tsx'
import { SearchIcon } from './search-icon.tsx'

// not rendered anew with every step
const field = (
  <div className="needs-script w-48 max-xl:hidden">
    <SearchField look="header" />
  </div>
)

/** A field where there is room, else the way to the search page. On the page itself its own field is there. */
export function HeaderSearch() {
  const words = useSpeech().pick(fieldMessages)
  const isThere = useLocation().pathname === addresses.search
  return (
    <>
      {!isThere && field}
      <Link
        to={addresses.search}
        aria-label={words.search}
        aria-current={isThere ? 'page' : undefined}
        title={words.search}
        className={`flex min-h-11 min-w-11 items-center justify-center text-soft hover:text-ink aria-[current=page]:text-accent ${isThere ? '' : 'xl:hidden'}`}
      >
        <SearchIcon className="size-5" />
      </Link>
    </>
  )
}
