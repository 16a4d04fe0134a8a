import { useEffect, useRef, useState } from 'react'

type Dropped = { files: readonly File[]; text: string }

/** What is dropped anywhere on the page, instead of the browser opening it in the page's place. @returns whether something is held over it */
export function useDrop(onDrop: (dropped: Dropped) => void): boolean {
  const [isOver, setOver] = useState(false)
  const latest = useRef(onDrop)
  useEffect(() => {
    latest.current = onDrop
  })

  useEffect(() => {
    const stop = new AbortController()
    const options = { signal: stop.signal }
    document.addEventListener('dragover', (event) => (event.preventDefault(), setOver(true)), options)
    document.addEventListener('dragleave', () => setOver(false), options)
    document.addEventListener(
      'drop',
      (event) => {
        event.preventDefault()
        setOver(false)
        latest.current({ files: [...(event.dataTransfer?.files ?? [])], text: event.dataTransfer?.getData('text/plain') ?? '' })
      },
      options,
    )
    return () => stop.abort()
  }, [])

  return isOver
}
