import { lazy, useEffect, useRef, type ReactNode, type RefObject } from 'react'
import { useLocation } from 'react-router'
import { SiteFooter } from '../components/site-footer.tsx'
import { SiteHeader } from '../components/site-header.tsx'
import { WhenIdle } from '../components/when-idle.tsx'
import { useEdition } from '../components/use-edition.ts'
import { directionOf } from '../../model/direction-of.ts'
import { useInterfaceLanguage } from '../messages/interface-language.ts'
import { SpeechProvider } from '../messages/message-context.tsx'
import { usePending } from '../navigation/app-router.tsx'
import { SkipLink } from '../components/skip-link.tsx'

const Shortcuts = lazy(() => import('../shortcuts/shortcuts.tsx').then(({ Shortcuts }) => ({ default: Shortcuts })))

const Notices = lazy(() => import('../notices/notices.tsx').then(({ Notices }) => ({ default: Notices })))

/** The frame of every page. */
export function Root({ children }: { children: ReactNode }) {
  const edition = useEdition()
  const language = useInterfaceLanguage(edition.language)
  const pending = usePending()
  const main = useRef<HTMLElement>(null)

  useEffect(() => {
    document.documentElement.lang = language
    document.documentElement.dir = directionOf(language)
  }, [language])

  return (
    <SpeechProvider language={language} timeZone={edition.timeZone}>
      <SkipLink />
      <SiteHeader />
      <div aria-hidden="true" className={`fixed inset-x-0 top-0 z-50 h-0.5 origin-left rtl:origin-right bg-accent transition-transform duration-500 ${pending ? '[scale:0.75_1]' : '[scale:0_1]'}`} />
      <main id="content" ref={main} tabIndex={-1} className="mx-auto max-w-[80rem] px-5 pt-6 outline-none lg:px-8 lg:pt-10">
        {children}
      </main>
      <FocusOnNewPage main={main} />
      <SiteFooter />
      <WhenIdle>
        <Shortcuts />
      </WhenIdle>
      <WhenIdle>
        <Notices />
      </WhenIdle>
    </SpeechProvider>
  )
}

/** A new page begins at its content: a screen reader reads on from there, and the next Tab goes on inside it. */
function FocusOnNewPage({ main }: { main: RefObject<HTMLElement | null> }) {
  const { pathname } = useLocation()
  const shown = useRef(pathname)
  useEffect(() => {
    if (shown.current === pathname) return
    shown.current = pathname
    main.current?.focus({ preventScroll: true })
  }, [main, pathname])
  return null
}
