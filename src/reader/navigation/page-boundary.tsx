import { useQueryClient, type QueryClient } from '@tanstack/react-query'
import { Component, type ReactNode } from 'react'
import { useLocation } from 'react-router'
import { ErrorPage } from '../routes/error-page.tsx'

/** Shows what went wrong in the place of a page, until the reader goes to another one. */
export function PageBoundary({ children }: { children: ReactNode }) {
  const { key } = useLocation()
  return (
    <Boundary visit={key} client={useQueryClient()}>
      {children}
    </Boundary>
  )
}

type Props = { visit: string; client: QueryClient; children: ReactNode }
type State = { visit: string; failure?: { error: unknown } | undefined }

class Boundary extends Component<Props, State> {
  override state: State = { visit: this.props.visit }

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { failure: { error } }
  }

  static getDerivedStateFromProps({ visit }: Props, state: State): State | null {
    return visit === state.visit ? null : { visit, failure: undefined }
  }

  /** What could not be read is forgotten: whoever comes again asks again. */
  override componentDidCatch() {
    this.props.client.removeQueries({ predicate: ({ state }) => state.status === 'error' })
  }

  override render() {
    return this.state.failure ? <ErrorPage error={this.state.failure.error} /> : this.props.children
  }
}
