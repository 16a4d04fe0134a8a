import type { ComponentType } from 'react'

/** A page that comes in a chunk of its own. `preload` fetches the chunk; once it is there (`isLoaded`), the page renders at once. */
export type Page = ComponentType & { preload?: () => Promise<unknown>; isLoaded?: () => boolean }

type State = { loaded: ComponentType } | { failed: unknown } | { loading: Promise<ComponentType> } | undefined

/**
 * Like React's `lazy`, but a page whose chunk has come renders without waiting: a prerendered page is taken over as it
 * stands. A chunk that could not be fetched is asked for again by the next `preload`.
 */
export function lazyPage(load: () => Promise<ComponentType>): Page {
  let state: State
  const preload = async (): Promise<ComponentType> => {
    if (state && 'loaded' in state) return state.loaded
    if (state && 'loading' in state) return state.loading
    const loading = load()
    state = { loading }
    try {
      const loaded = await loading
      state = { loaded }
      return loaded
    } catch (error) {
      state = { failed: error }
      throw error
    }
  }
  function LazyPage() {
    if (state && 'failed' in state) throw state.failed
    // a promise that is thrown tells React to wait for it
    if (!state || 'loading' in state) throw preload()
    return <state.loaded />
  }
  return Object.assign(LazyPage, { preload, isLoaded: () => state !== undefined && 'loaded' in state })
}
