import '@testing-library/jest-dom/vitest'
import { cleanup } from '@testing-library/react'
import { afterEach, vi } from 'vitest'

afterEach(cleanup)

/** jsdom has no layout, so it cannot scroll; that pages scroll to their anchors is tested in the real browser. */
vi.stubGlobal('scrollTo', () => {})
Element.prototype.scrollIntoView = () => {}
