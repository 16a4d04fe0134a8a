import { use, type ComponentProps, type MouseEvent } from 'react'
import { UNSAFE_NavigationContext as NavigationContext, type NavigateOptions, type Navigator } from 'react-router'

type Props = Omit<ComponentProps<'a'>, 'href' | 'target'> &
  Pick<NavigateOptions, 'replace' | 'preventScrollReset'> & {
    /** An address of the app, "/people/sari/?q=beras", or a place on the page that is shown, "#q1". */
    to: string
  }

/**
 * A link inside the app: the browser's own, and where it is simply pressed the app goes there without a new document.
 * (The router's own looks at the route it stands in and at every step of the reader: with a hundred links on a page that was
 * a fifth of the time in which a page is prerendered, and much of that in which it is taken over.)
 */
export function Link({ to, replace, preventScrollReset, onClick, children, ...rest }: Props) {
  const { basename, navigator } = use(NavigationContext)
  const base = basename === '/' ? '' : basename
  // the router's own navigator knows where one is: a link that asked would be rendered anew with every step
  const target = to.startsWith('#') ? to : base + to
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event)
    if (!isPlain(event)) return
    event.preventDefault()
    // where one is already, going there is no step to go back from
    const again = replace ?? new URL(target, window.location.href).href === window.location.href
    go(navigator, target, again, { preventScrollReset })
  }
  return (
    <a {...rest} href={target} onClick={follow}>
      {children}
    </a>
  )
}

/** With a key held, or by another button, a link is the browser's: a new tab, a window, a download. */
const isPlain = ({ defaultPrevented, button, metaKey, altKey, ctrlKey, shiftKey }: MouseEvent) => !defaultPrevented && button === 0 && !metaKey && !altKey && !ctrlKey && !shiftKey

const go = (navigator: Navigator, target: string, replace: boolean, options: NavigateOptions) =>
  replace ? navigator.replace(target, undefined, options) : navigator.push(target, undefined, options)
