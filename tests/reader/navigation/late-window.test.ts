import { UNSAFE_createBrowserHistory as createBrowserHistory } from 'react-router'
import { beforeEach, expect, test } from 'vitest'
import { makeLateWindow } from '../../../src/reader/navigation/late-window.ts'

const open = () => {
  const late = makeLateWindow(window)
  const router = createBrowserHistory({ window: late.window as Window, v5Compat: true })
  const heard: string[] = []
  router.listen(({ location }) => heard.push(location.pathname))
  return { router, heard, write: late.write }
}

// at the tip of the history, with nothing to go forward to
beforeEach(() => history.pushState(null, '', '/a/'))

const untilPopped = () => new Promise((resolve) => addEventListener('popstate', resolve, { once: true }))

test('a step counts for the router at once, and for the browser when it is written', () => {
  const { router, heard, write } = open()
  router.push('/b/?q=beras#q1')
  expect(heard).toEqual(['/b/'])
  expect(router.location).toMatchObject({ pathname: '/b/', search: '?q=beras', hash: '#q1' })
  expect(location.pathname).toBe('/a/')
  write()
  expect(location.href).toMatch(/\/b\/\?q=beras#q1$/)
  expect((history.state as { key: string }).key).toBe(router.location.key)
})

test('two steps in a row are two in the history', async () => {
  const { router, write } = open()
  const before = history.length
  router.push('/b/')
  router.push('/c/')
  write()
  write()
  expect(history.length).toBe(before + 2)
  const popped = untilPopped()
  history.back()
  await popped
  expect(location.pathname).toBe('/b/')
  expect(router.location.pathname).toBe('/b/')
})

test('what replaces a step that is not written yet is written in its place', () => {
  const { router, write } = open()
  const before = history.length
  router.push('/b/')
  router.replace('/c/')
  write()
  expect(history.length).toBe(before + 1)
  expect(location.pathname).toBe('/c/')
})

test('whoever goes back before a step is written goes back from where the browser is', async () => {
  const { router, write } = open()
  history.pushState(null, '', '/b/')
  router.push('/c/')
  const popped = untilPopped()
  history.back()
  await popped
  write()
  expect(location.pathname).toBe('/a/')
  expect(router.location.pathname).toBe('/a/')
})

test('the router’s own way back goes back from the step', async () => {
  const { router } = open()
  router.push('/b/')
  const popped = untilPopped()
  router.go(-1)
  await popped
  expect(location.pathname).toBe('/a/')
})
