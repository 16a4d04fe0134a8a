import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterEach, vi } from 'vitest'

afterEach(cleanup)

/** What comes in a chunk of its own is compiled when it is first asked for: on a busy machine that takes longer than the usual second. */
configure({ asyncUtilTimeout: 8_000 })

/** jsdom has no layout, so it cannot scroll; that pages scroll to their anchors is tested in the real browser. */
vi.stubGlobal('scrollTo', () => {})
Element.prototype.scrollIntoView = () => {}
