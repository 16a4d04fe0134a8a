import { act, render, screen } from '@testing-library/react'
import { Suspense, use } from 'react'
import { UNSAFE_createMemoryHistory as createMemoryHistory, useLocation } from 'react-router'
import { expect, test } from 'vitest'
import { AppRouter } from '../../../src/reader/navigation/app-router.tsx'

const never = new Promise<string>(() => {})

/** A page that can be read at /a, and one that is waited for everywhere else. */
function Page() {
  const { pathname } = useLocation()
  return <p>{pathname === '/a' ? 'halaman pertama' : use(never)}</p>
}

function show(isPreloaded: (address: string) => boolean, basename = '/') {
  const base = basename === '/' ? '' : basename
  const history = createMemoryHistory({ initialEntries: [`${base}/a`], v5Compat: true })
  render(
    <AppRouter history={history} basename={basename} isPreloaded={isPreloaded}>
      <Suspense fallback="tunggu">
        <Page />
      </Suspense>
    </AppRouter>,
  )
  return (address: string) => act(async () => history.push(base + address))
}

test('a page stays until the next one has all that it reads', async () => {
  await show(() => false)('/b')
  expect(screen.getByText('halaman pertama')).toBeVisible()
})

test('where all is said to be there the next page is gone to at once', async () => {
  await show(() => true)('/b')
  expect(screen.getByText('tunggu')).toBeVisible()
})

test('asks for the address inside the app, with its query', async () => {
  const asked: string[] = []
  const isPreloaded = (address: string) => asked.push(address) === 0
  await show(isPreloaded)('/a?q=beras#q1')
  await show(isPreloaded, '/koran')('/a?q=beras#q1')
  expect(asked).toEqual(['/a?q=beras', '/a?q=beras'])
})
