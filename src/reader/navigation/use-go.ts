import { use, useCallback } from 'react'
import { UNSAFE_NavigationContext as NavigationContext } from 'react-router'

/**
 * A function that goes to an address of the app, "/people/sari/?q=beras". (With the router's own, whoever has one is rendered anew with
 * every step of the reader.)
 */
export function useGo(): (to: string) => void {
  const { basename, navigator } = use(NavigationContext)
  return useCallback((to) => navigator.push(basename === '/' ? to : basename + to), [basename, navigator])
}
