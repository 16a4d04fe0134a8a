import { useEffect, useRef, type RefObject } from 'react'
import { moveView, zoomView, type View } from './views.ts'

type Change = (change: (view: View) => View) => void
type Point = { x: number; y: number }

/** Arrow keys move by so many pixels. */
const step = 80
const arrows: Record<string, [number, number]> = { ArrowLeft: [-step, 0], ArrowRight: [step, 0], ArrowUp: [0, -step], ArrowDown: [0, step] }

/** Dragging, pinching, the wheel with Ctrl (without it the page scrolls), arrow keys, + and −. */
export function useMapHand(element: RefObject<HTMLElement | null>, change: Change): void {
  const latest = useRef(change)
  useEffect(() => {
    latest.current = change
  })
  useEffect(() => {
    const map = element.current
    if (!map) return
    const apply: Change = (next) => latest.current(next)
    const pointers = new Map<number, Point>()
    const down = (event: PointerEvent) => {
      if (event.target instanceof Element && event.target.closest('a, button')) return
      pointers.set(event.pointerId, { x: event.clientX, y: event.clientY })
      map.setPointerCapture(event.pointerId)
    }
    const move = (event: PointerEvent) => {
      const before = pointers.get(event.pointerId)
      if (!before) return
      const now = { x: event.clientX, y: event.clientY }
      const other = [...pointers].find(([id]) => id !== event.pointerId)?.[1]
      pointers.set(event.pointerId, now)
      if (other) apply((view) => zoomView(view, distance(now, other) / Math.max(1, distance(before, other))))
      else apply((view) => moveView(view, before.x - now.x, before.y - now.y))
    }
    const up = (event: PointerEvent) => void pointers.delete(event.pointerId)
    const wheel = (event: WheelEvent) => {
      if (!event.ctrlKey && !event.metaKey) return
      event.preventDefault()
      apply((view) => zoomView(view, event.deltaY < 0 ? 1.25 : 0.8))
    }
    const key = (event: KeyboardEvent) => {
      const [right, below] = arrows[event.key] ?? []
      if (right !== undefined && below !== undefined) apply((view) => moveView(view, right, below))
      else if (event.key === '+' || event.key === '=') apply((view) => zoomView(view, 1.6))
      else if (event.key === '-') apply((view) => zoomView(view, 1 / 1.6))
      else return
      event.preventDefault()
      // the page has shortcuts of its own
      event.stopPropagation()
    }
    const stop = new AbortController()
    const { signal } = stop
    map.addEventListener('pointerdown', down, { signal })
    map.addEventListener('pointermove', move, { signal })
    map.addEventListener('pointerup', up, { signal })
    map.addEventListener('pointercancel', up, { signal })
    map.addEventListener('wheel', wheel, { signal, passive: false })
    map.addEventListener('keydown', key, { signal })
    return () => stop.abort()
  }, [element])
}

const distance = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y)
