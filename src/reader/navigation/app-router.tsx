import { createContext, startTransition, use, useLayoutEffect, useMemo, useRef, useState, type ReactNode } from 'react'
import { Router, type NavigationType, type Location, type NavigateOptions, type Navigator, type To, type UNSAFE_createBrowserHistory } from 'react-router'
import { afterPaint } from '../components/after-paint.ts'
import { useScrollRestoration } from './use-scroll-restoration.ts'

/** The browser's history, or one in memory for tests. */
export type History = ReturnType<typeof UNSAFE_createBrowserHistory>

type Shown = { location: Location; action: NavigationType; keepsScroll: boolean }

type Props = {
  history: History
  basename: string
  /** Is all there that the page at an address inside the app needs? */
  isPreloaded?: (address: string) => boolean
  /** Called when a page that one went to is painted, or lets one wait. */
  onShown?: () => void
  children: ReactNode
}

/** Milliseconds after which the reader is told that the next page is on its way. */
const patience = 150

const PendingContext = createContext(false)

/** Has the next page been on its way for a while? */
export const usePending = () => use(PendingContext)

/**
 * The router. A page stays until the next one has all that it reads: going there is a transition of React's. Where all is there
 * already one goes at once: a transition would wait until the browser has painted the last page once more.
 * (The router's own data mode does the same with loaders and fetchers, for another 18 kB.)
 */
export function AppRouter({ history, basename, isPreloaded, onShown, children }: Props) {
  const [shown, setShown] = useState<Shown>({ location: history.location, action: history.action, keepsScroll: false })
  const [late, setLate] = useState<string>()
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const { navigator, optionsOf } = useMemo(() => watchOptions(history), [history])

  useLayoutEffect(
    () =>
      history.listen(({ location, action }) => {
        const { preventScrollReset } = optionsOf()
        clearTimeout(timer.current)
        timer.current = setTimeout(() => {
          setLate(location.key)
          onShown?.()
        }, patience)
        const show = () => setShown({ location, action, keepsScroll: preventScrollReset === true })
        if (isPreloaded?.(location.pathname.slice(basename === '/' ? 0 : basename.length) + location.search)) show()
        else startTransition(show)
      }),
    [history, basename, optionsOf, isPreloaded, onShown],
  )
  useLayoutEffect(() => {
    clearTimeout(timer.current)
    return onShown && afterPaint(onShown)
  }, [shown, onShown])
  useScrollRestoration(shown)

  return (
    <PendingContext value={late !== undefined && late !== shown.location.key}>
      <HashContext value={shown.location.hash}>
        <SearchContext value={shown.location.search}>
          <Router basename={basename} location={shown.location} navigationType={shown.action} navigator={navigator}>
            {children}
          </Router>
        </SearchContext>
      </HashContext>
    </PendingContext>
  )
}

const HashContext = createContext('')
const SearchContext = createContext('')

/** "#q3" of the address. Whoever needs no more of it is not rendered anew with every step. */
export const useHash = () => use(HashContext)

/** "?via=people/sari" of the address, in the same way. */
export const useSearch = () => use(SearchContext)

/** A history tells its listener where it went, but not how the link wanted it. `optionsOf` gives that of the last step, once. "#q3" is a place on the page that is shown. */
function watchOptions(history: History): { navigator: Navigator; optionsOf: () => NavigateOptions } {
  let last: NavigateOptions = {}
  const within = (to: To): To => {
    const { pathname, search } = history.location
    return typeof to === 'string' && to.startsWith('#') ? { pathname, search, hash: to } : to
  }
  const navigator: Navigator = {
    createHref: (to) => history.createHref(to),
    encodeLocation: (to) => history.encodeLocation(to),
    go: (delta) => history.go(delta),
    push(to: To, state: unknown, options = {}) {
      last = options
      history.push(within(to), state)
    },
    replace(to: To, state: unknown, options = {}) {
      last = options
      history.replace(within(to), state)
    },
  }
  const optionsOf = () => {
    const options = last
    last = {}
    return options
  }
  return { navigator, optionsOf }
}
