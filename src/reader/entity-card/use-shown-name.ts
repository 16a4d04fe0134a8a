import { useEffect, useRef, useState, type RefObject } from 'react'

/** Long enough that a pointer passing over a name does not raise a card. */
const restMilliseconds = 350
/** Long enough to move the pointer from the name to its card. */
const leaveMilliseconds = 250

/**
 * The name in the text whose card is shown: rested on with a pointer, focused by keyboard, or touched once.
 * Escape, leaving, or touching elsewhere puts it away; a second touch follows the link. Arrow down goes into the card:
 * if Tab did, the way through a text with thirty names would be three times as long.
 */
export function useShownName(text: RefObject<HTMLElement | null>, card: RefObject<HTMLElement | null>): [HTMLElement | null, () => void] {
  const [shown, setShown] = useState<HTMLElement | null>(null)
  const current = useRef<HTMLElement | null>(null)

  useEffect(() => {
    const area = text.current
    if (!area) return
    let timer = 0
    const show = (name: HTMLElement | null) => {
      clearTimeout(timer)
      current.current = name
      setShown(name)
    }
    const later = (name: HTMLElement | null, wait: number) => {
      clearTimeout(timer)
      timer = window.setTimeout(() => show(name), wait)
    }
    const nameAt = (target: EventTarget | null) => (target instanceof Element ? target.closest<HTMLElement>('a.name') : null)
    const inCard = (target: EventTarget | null) => target instanceof Node && (card.current?.contains(target) ?? false)
    const stop = new AbortController()
    const options = { signal: stop.signal }

    area.addEventListener('pointerover', (event) => void (event.pointerType === 'mouse' && nameAt(event.target) && later(nameAt(event.target), restMilliseconds)), options)
    area.addEventListener('pointerout', (event) => void (event.pointerType === 'mouse' && !inCard(event.relatedTarget) && later(null, leaveMilliseconds)), options)
    area.addEventListener('focusin', (event) => void (nameAt(event.target)?.matches(':focus-visible') && show(nameAt(event.target))), options)
    area.addEventListener('focusout', (event) => void (!inCard(event.relatedTarget) && later(null, leaveMilliseconds)), options)
    document.addEventListener('focusout', (event) => void (inCard(event.target) && !inCard(event.relatedTarget) && later(null, leaveMilliseconds)), options)
    let touched = false
    area.addEventListener('pointerdown', (event) => void (touched = event.pointerType === 'touch'), options)
    area.addEventListener(
      'click',
      (event) => {
        const name = nameAt(event.target)
        if (!touched || !name || inCard(name) || name === current.current) return
        event.preventDefault()
        event.stopPropagation()
        show(name)
      },
      { ...options, capture: true },
    )
    document.addEventListener('pointerdown', (event) => void (current.current && !inCard(event.target) && nameAt(event.target) !== current.current && show(null)), options)
    document.addEventListener(
      'keydown',
      (event) => {
        const name = current.current
        if (!name) return
        if (event.key === 'Escape') {
          if (inCard(document.activeElement)) name.focus()
          show(null)
        } else if (event.key === 'ArrowDown' && document.activeElement === name) {
          event.preventDefault()
          card.current?.querySelector('a')?.focus()
        }
      },
      options,
    )
    document.addEventListener('pointerover', (event) => void (inCard(event.target) && clearTimeout(timer)), options)
    return () => {
      clearTimeout(timer)
      stop.abort()
    }
  }, [text, card])

  const putAway = () => {
    current.current = null
    setShown(null)
  }
  return [shown, putAway]
}
