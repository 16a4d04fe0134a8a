/** What a history needs of a window. */
type Steps = {
  history: Pick<History, 'state' | 'pushState' | 'replaceState' | 'go'>
  location: Pick<Location, 'pathname' | 'search' | 'hash' | 'origin' | 'href'>
  addEventListener: (type: 'popstate', listen: () => void) => void
  removeEventListener: (type: 'popstate', listen: () => void) => void
}

/**
 * A window for the router in which a step counts at once, though the browser hears of it only with `write`. To put it into the browser's
 * history takes a sixth of the time to the next article on a cheap phone: whoever has tapped a link wants the page, and then its address.
 * @param window the browser's own
 */
export function makeLateWindow(window: Steps): { window: Steps; write: () => void } {
  let step: { state: unknown; address: URL } | undefined
  const write = () => {
    const last = step
    step = undefined
    if (last) window.history.pushState(last.state, '', last.address)
  }
  const resolve = (address: string | URL) => new URL(address, (step?.address ?? window.location).href)
  // the browser has gone from where it was to where it says
  const forget = () => (step = undefined)
  window.addEventListener('popstate', forget)
  return {
    write,
    window: {
      history: {
        get state(): unknown {
          return step ? step.state : window.history.state
        },
        pushState: (state: unknown, _title, address = '') => {
          const next = { state, address: resolve(address ?? '') }
          write()
          step = next
        },
        replaceState: (state: unknown, title, address) => {
          if (step) step = { state, address: resolve(address ?? '') }
          else window.history.replaceState(state, title, address)
        },
        go: (delta) => {
          write()
          window.history.go(delta)
        },
      },
      get location() {
        return step?.address ?? window.location
      },
      addEventListener: (type, listen) => window.addEventListener(type, listen),
      removeEventListener: (type, listen) => window.removeEventListener(type, listen),
    },
  }
}
