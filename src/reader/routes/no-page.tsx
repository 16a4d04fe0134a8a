import { useLocation } from 'react-router'
import { NotFoundError } from '../queries/read-data.ts'

/** Stands at every address that the app does not know. */
export function NoPage(): never {
  const { pathname } = useLocation()
  throw new NotFoundError(pathname)
}
