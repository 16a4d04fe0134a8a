import { useSyncExternalStore } from 'react'

const never = () => () => {}

/** False while a prerendered page is taken over: its first rendering knows no query in the address, since the file has none. */
export const useHydrated = (): boolean => useSyncExternalStore(never, () => true, () => false)
