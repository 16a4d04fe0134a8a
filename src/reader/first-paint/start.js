// Fetches the reader and the rest of its style sheet once the page has been painted: neither keeps anybody from reading.
// What is pressed until the reader hears it (entry-client.tsx), and what is chosen or typed until it has taken the page over, is
// marked, and done once more by navigation/ready.tsx.
{
  const { script, sheet } = document.currentScript.dataset
  let begun = false
  const begin = () => {
    if (begun) return
    // what the reader takes over must all be there
    if (document.readyState === 'loading') return addEventListener('DOMContentLoaded', begin)
    begun = true
    if (sheet) document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: sheet }))
    document.head.append(Object.assign(document.createElement('script'), { type: 'module', crossOrigin: '', src: script }))
  }
  // a page that nobody looks at is not painted, and a browser may not tell when it was
  addEventListener('load', () => setTimeout(begin, 500))
  if (document.hidden) addEventListener('DOMContentLoaded', begin)
  try {
    new PerformanceObserver(begin).observe({ type: 'paint', buffered: true })
  } catch {
    // an old browser has no such observer: the load is what it waits for
  }

  addEventListener(
    'click',
    ({ target }) => {
      const button = document.documentElement.dataset.heard === undefined && target instanceof Element && target.closest('button:not([popovertarget])')
      if (button) button.dataset.pressed = ''
    },
    true,
  )
  addEventListener(
    'input',
    ({ target }) => {
      if (document.documentElement.dataset.ready === undefined) target.dataset.given = target.value
    },
    true,
  )
}
