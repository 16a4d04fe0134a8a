import { groupKinds } from '../../model/kinds.ts'
import { addresses } from '../addresses.ts'
import { useSpeech } from '../messages/message-context.tsx'
import { Link } from '../navigation/link.tsx'
import { NavLink } from '../navigation/nav-link.tsx'
import { HeaderSearch } from '../search/header-search.tsx'
import { SettingsButton } from '../settings/settings-button.tsx'
import { LanguageChoice } from './language-choice.tsx'
import { useEdition } from './use-edition.ts'

const linkStyle = 'flex min-h-11 items-center text-sm font-medium text-soft underline-offset-8 decoration-2 hover:text-ink aria-[current=page]:text-ink aria-[current=page]:underline aria-[current=page]:decoration-accent'

/** The name of the edition, the ways through it, and how the page should look and speak. */
export function SiteHeader() {
  const { messages } = useSpeech()
  const { title } = useEdition()
  return (
    <header className="border-b border-line print:hidden">
      {/* on a narrow screen each has its place before the next is there: a slow phone paints a header that is still coming */}
      <div className="mx-auto grid max-w-[80rem] grid-cols-[minmax(0,1fr)_repeat(3,2.75rem)] items-center gap-x-4 px-5 noscript:flex lg:flex lg:flex-wrap lg:gap-x-8 lg:px-8">
        <Link to={addresses.home} className="flex min-h-14 min-w-0 flex-1 items-center gap-3 font-serif text-[1.35rem] leading-tight font-bold tracking-[-0.02em] lg:flex-none">
          <span className="truncate">{title}</span>
        </Link>
        <button type="button" popoverTarget="menu" className="flex min-h-11 min-w-11 items-center justify-end text-sm font-medium lg:hidden">
          {messages.menu}
        </button>
        <div
          id="menu"
          popover="auto"
          className="fixed inset-x-0 top-0 m-0 w-full max-w-none border-b border-line bg-raised p-5 text-ink shadow-xl lg:static lg:flex lg:w-auto lg:flex-1 lg:items-center lg:justify-between lg:gap-6 lg:overflow-visible lg:border-0 lg:bg-transparent lg:p-0 lg:shadow-none"
        >
          <nav aria-label={messages.mainNavigation}>
            <ul className="grid grid-cols-2 gap-x-6 lg:flex">
              <li>
                <NavLink to={addresses.home} end onClick={closeMenu} className={linkStyle}>
                  {messages.home}
                </NavLink>
              </li>
              {groupKinds.map((kind) => (
                <li key={kind}>
                  <NavLink to={addresses.directory(kind)} onClick={closeMenu} className={linkStyle}>
                    {messages.groups[kind]}
                  </NavLink>
                </li>
              ))}
              {/* a wide header stays short: there these two are reached from the directories of places and people */}
              <li className="lg:hidden">
                <NavLink to={addresses.map} onClick={closeMenu} className={linkStyle}>
                  {messages.map}
                </NavLink>
              </li>
              <li className="lg:hidden">
                <NavLink to={addresses.connections} onClick={closeMenu} className={linkStyle}>
                  {messages.connections}
                </NavLink>
              </li>
              <li>
                <NavLink to={addresses.saved} onClick={closeMenu} className={linkStyle}>
                  {messages.saved}
                </NavLink>
              </li>
              <li>
                <NavLink to={addresses.offline} onClick={closeMenu} className={linkStyle}>
                  {messages.offline}
                </NavLink>
              </li>
            </ul>
          </nav>
          <div className="mt-4 flex flex-wrap gap-3 lg:mt-0 lg:flex-nowrap">
            <LanguageChoice />
          </div>
        </div>
        <HeaderSearch />
        <SettingsButton />
      </div>
    </header>
  )
}

const closeMenu = () => document.getElementById('menu')?.hidePopover?.()
