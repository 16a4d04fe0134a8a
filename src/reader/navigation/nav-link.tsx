import type { ComponentProps } from 'react'
import { useLocation } from 'react-router'
import { Link } from './link.tsx'

type Props = ComponentProps<typeof Link> & {
  /** Is it the current one only at its very address, not below it? */
  end?: boolean
}

/** A link of a navigation, which says whether the reader is there. */
export function NavLink({ end = false, ...props }: Props) {
  const { pathname } = useLocation()
  const isHere = pathname === props.to || pathname === props.to.replace(/\/$/, '') || (!end && pathname.startsWith(props.to))
  return <Link {...props} aria-current={isHere ? 'page' : undefined} />
}
