import { QueryClientProvider, type QueryClient } from '@tanstack/react-query'
import type { ReactNode } from 'react'

type Props = { client: QueryClient; children: ReactNode }

/** What the app needs around its router, the same in the browser and while prerendering. */
export function App({ client, children }: Props) {
  return <QueryClientProvider client={client}>{children}</QueryClientProvider>
}
