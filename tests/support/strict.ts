import { afterEach, beforeEach, vi } from 'vitest'

/** A test that writes to console.error or asks another host has found a defect, whatever else it asserts. */
const allowedHosts = new Set(['127.0.0.1', 'localhost', '[::1]'])
const realFetch = globalThis.fetch

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation((...words) => {
    throw new Error(`console.error in a test: ${words.map(String).join(' ')}`)
  })
  globalThis.fetch = (input, init) => {
    const { hostname } = new URL(input instanceof Request ? input.url : String(input), 'http://localhost')
    if (!allowedHosts.has(hostname)) throw new Error(`a request left the machine: ${hostname}`)
    return realFetch(input, init)
  }
})

afterEach(() => {
  vi.restoreAllMocks()
  globalThis.fetch = realFetch
})
