import { createEvent, fireEvent, render, screen } from '@testing-library/react'
import { UNSAFE_createMemoryHistory as createMemoryHistory } from 'react-router'
import { expect, test } from 'vitest'
import { AppRouter } from '../../../src/reader/navigation/app-router.tsx'
import { Link } from '../../../src/reader/navigation/link.tsx'
import { NavLink } from '../../../src/reader/navigation/nav-link.tsx'

function show(address: string, basename = '/') {
  const history = createMemoryHistory({ initialEntries: [address], v5Compat: true })
  render(
    <AppRouter history={history} basename={basename}>
      <Link to="/people/sari/">Sari</Link>
      <Link to="#q1">Kutipan</Link>
      <NavLink to="/people/">Tokoh</NavLink>
      <NavLink to="/" end>
        Beranda
      </NavLink>
    </AppRouter>,
  )
  return history
}

/** Presses a link as a browser would. @returns whether the browser was left to follow it */
function press(name: string, keys: MouseEventInit = {}): boolean {
  const link = screen.getByRole('link', { name })
  const click = createEvent.click(link, { button: 0, ...keys })
  fireEvent(link, click)
  return !click.defaultPrevented
}

test('a link that is simply pressed is a step of the app', () => {
  const history = show('/topics/beras/?q=x')
  expect(press('Sari')).toBe(false)
  expect([history.location.pathname, history.location.search, history.action]).toEqual(['/people/sari/', '', 'PUSH'])
})

test.each([{ ctrlKey: true }, { metaKey: true }, { shiftKey: true }, { button: 1 }])('with %o it is the browser’s', (keys) => {
  const history = show('/topics/beras/')
  expect(press('Sari', keys)).toBe(true)
  expect(history.location.pathname).toBe('/topics/beras/')
})

test('a place on the page keeps the page’s address and what was searched for', () => {
  const history = show('/topics/beras/?q=x')
  press('Kutipan')
  expect([history.location.pathname, history.location.search, history.location.hash]).toEqual(['/topics/beras/', '?q=x', '#q1'])
})

test('below a base the address has the base', () => {
  const history = show('/koran/topics/beras/', '/koran')
  expect(screen.getByRole('link', { name: 'Sari' })).toHaveAttribute('href', '/koran/people/sari/')
  press('Sari')
  expect(history.location.pathname).toBe('/koran/people/sari/')
})

test('a navigation says where the reader is: at the address or below it, at home only there', () => {
  show('/people/sari/')
  expect(screen.getByRole('link', { name: 'Tokoh' })).toHaveAttribute('aria-current', 'page')
  expect(screen.getByRole('link', { name: 'Beranda' })).not.toHaveAttribute('aria-current')
})
