import { describe, expect, test } from 'vitest'
import { placeCard } from '../../../src/reader/entity-card/place-card.ts'

const card = { width: 240, height: 160 }
const nameAt = (top: number) => ({ top, bottom: top + 20, left: 400, right: 480 })

describe('placeCard', () => {
  const wide = { text: { top: 0, bottom: 4000, left: 288, right: 896 }, screen: { width: 1280, height: 900 } }

  test('stands in the margin at the height of its name', () => {
    expect(placeCard(nameAt(300), wide.text, card, wide.screen, 0)).toEqual({ left: 36, top: 288 })
  })

  test('stays on the screen', () => {
    expect(placeCard(nameAt(5), wide.text, card, wide.screen, 0).top).toBe(12)
    expect(placeCard(nameAt(880), wide.text, card, wide.screen, 0).top).toBe(900 - 160 - 12)
  })

  const narrow = { text: { top: 0, bottom: 4000, left: 20, right: 370 }, screen: { width: 390, height: 844 } }

  test('on a phone keeps away from the line that is read, and above the bar', () => {
    expect(placeCard(nameAt(200), narrow.text, card, narrow.screen, 52)).toEqual({ left: 75, top: 844 - 52 - 160 - 12 })
    expect(placeCard(nameAt(600), narrow.text, card, narrow.screen, 52).top).toBe(12)
  })
})
