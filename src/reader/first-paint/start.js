// Fetches the reader and the rest of its style sheet once the page and its first picture have been painted, and starts it. An
// article on a device that is new to the edition has nothing that waits for it: there it is started by the first sign of somebody
// who does more than look, or after four seconds, so that the first look has the processor for itself (docs/decisions/0042).
// What is pressed until the reader hears it (entry-client.tsx), and what is chosen or typed until it has taken the page over, is
// marked, and done once more by navigation/ready.tsx.
{
  const { script, sheet, manifest, icon } = document.currentScript.dataset
  const state = document.documentElement.dataset
  const listen = (names, run) => names.map((name) => addEventListener(name, run, { capture: true, passive: true }))
  const add = (name, attributes) => document.head.append(Object.assign(document.createElement(name), { crossOrigin: '' }, attributes))
  const isWhole = () => document.readyState !== 'loading'
  let [isFetched, isStarted, isPainted] = []

  const fetchReader = () => {
    if (isFetched) return
    isFetched = true
    if (sheet) {
      add('link', { rel: 'stylesheet', href: sheet })
      document.querySelector('[rel=icon]').href = icon
      add('link', { rel: 'manifest', href: manifest, crossOrigin: 'use-credentials' })
    }
    add('link', { rel: 'modulepreload', href: script })
    const text = document.getElementById('state').textContent
    globalThis.simakFiles = text && JSON.parse(text).files.map(([, address]) => fetch(address).catch(() => {}))
  }
  const start = () => {
    // what the reader takes over must all be there
    if (isStarted || !isWhole()) return
    isStarted = true
    fetchReader()
    add('script', { type: 'module', src: script })
  }
  const onPaint = () => {
    if (isPainted) return
    if (!isWhole()) return listen(['DOMContentLoaded'], onPaint)
    isPainted = true
    // the end of the page may still have to be painted
    setTimeout(afterPaint, 100)
  }
  const afterPaint = () => {
    // pages other than articles, an address that shows a place in the text, and a device that knows the edition wait for nothing
    if (!sheet || location.hash || 'known' in state) return start()
    setTimeout(start, 4000)
    const picture = document.querySelector('[fetchpriority=high]')
    if (!picture || picture.complete) return fetchReader()
    picture.onload = picture.onerror = fetchReader
  }
  new PerformanceObserver(onPaint).observe({ type: 'paint', buffered: true })
  // a page that nobody looks at is not painted, and a browser may not tell when it was
  listen(['load'], () => setTimeout(onPaint, 500))
  listen(['pointerdown', 'pointermove', 'keydown', 'scroll', 'focusin', 'click'], start)

  listen(['click'], ({ target }) => {
    const button = !('heard' in state) && target.closest('button:not([popovertarget])')
    if (button) button.dataset.pressed = ''
  })
  listen(['input'], ({ target }) => {
    if (!('ready' in state)) target.dataset.given = target.value
  })
}
