import 'fake-indexeddb/auto'
import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { logPosition } from '../../../src/reader/library/reading-log.ts'
import { SpeechProvider } from '../../../src/reader/messages/message-context.tsx'
import type { InstallEvent } from '../../../src/reader/notices/install-event.ts'
import { InstallOffer } from '../../../src/reader/notices/install-offer.tsx'

const show = () =>
  render(
    <SpeechProvider language="en" timeZone="UTC">
      <InstallOffer />
    </SpeechProvider>,
  )
const read = (article: string, progress: number) => logPosition({ article, block: 3, words: 'kata', progress })
const offer = () => screen.queryByRole('button', { name: 'Install' })

beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({ matches: false }))
  localStorage.clear()
})
afterEach(() => {
  globalThis.simakInstall = undefined
  vi.unstubAllGlobals()
})

test('comes after two articles were read to the end, once, and asks the browser', async () => {
  const prompt = vi.fn<InstallEvent['prompt']>(async () => ({ outcome: 'accepted' }))
  globalThis.simakInstall = Object.assign(new Event('beforeinstallprompt'), { prompt }) as InstallEvent
  await read('satu', 0.95)
  await read('dua', 0.3)
  const { unmount } = show()
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect(offer()).toBeNull()

  await read('dua', 0.9)
  await waitFor(() => expect(offer()).not.toBeNull())
  await userEvent.click(screen.getByRole('button', { name: 'Install' }))
  expect(prompt).toHaveBeenCalledOnce()
  expect(offer()).toBeNull()

  unmount()
  globalThis.simakInstall = Object.assign(new Event('beforeinstallprompt'), { prompt }) as InstallEvent
  show()
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect(offer()).toBeNull()
})

test('is not made where the app is installed, or cannot be', async () => {
  await read('satu', 1)
  await read('dua', 1)
  const { unmount } = show() // the browser has offered nothing
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect(screen.queryByRole('region')).toBeNull()
  unmount()
  globalThis.simakInstall = Object.assign(new Event('beforeinstallprompt'), { prompt: vi.fn<InstallEvent['prompt']>() }) as InstallEvent
  vi.stubGlobal('matchMedia', () => ({ matches: true }))
  show()
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect(screen.queryByRole('region')).toBeNull()
})
