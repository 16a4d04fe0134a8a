import { act, render, screen } from '@testing-library/react'
import { UNSAFE_createMemoryHistory as createMemoryHistory, useLocation } from 'react-router'
import { expect, test } from 'vitest'
import { useAfterPaint } from '../../../src/reader/components/use-after-paint.ts'
import { AppRouter } from '../../../src/reader/navigation/app-router.tsx'

/** What the page had in each rendering, the newest last. */
function show() {
  const seen: string[] = []
  function Page() {
    const { pathname } = useLocation()
    const isWhole = useAfterPaint(pathname)
    seen.push(`${pathname} ${isWhole ? 'whole' : 'first screen'}`)
    return <p>{`${pathname} ${isWhole ? 'whole' : 'first screen'}`}</p>
  }
  const history = createMemoryHistory({ initialEntries: ['/a'], v5Compat: true })
  render(
    <AppRouter history={history} basename="/">
      <Page />
    </AppRouter>,
  )
  return { history, seen }
}

test('the first page is whole at once', () => {
  expect(show().seen).not.toContain('/a first screen')
})

test('the next page begins with its first screen, and is whole when that is painted', async () => {
  const { history, seen } = show()
  act(() => history.push('/b'))
  expect(await screen.findByText('/b whole')).toBeInTheDocument()
  expect(seen).toContain('/b first screen')
})

test('one that is gone to for a place on it, or gone back to, is whole at once', async () => {
  const { history, seen } = show()
  act(() => history.push('/b#q1'))
  expect(await screen.findByText('/b whole')).toBeInTheDocument()
  act(() => history.go(-1))
  expect(await screen.findByText('/a whole')).toBeInTheDocument()
  expect(seen.filter((one) => one.endsWith('first screen'))).toEqual([])
})

test('a page that is whole stays so when its address changes', async () => {
  const { history, seen } = show()
  act(() => history.push('/a?q=beras'))
  await act(async () => {})
  expect(seen).not.toContain('/a first screen')
})
