import { useEffect, useRef, type ReactNode } from 'react'

type Props = {
  id: string
  isActive: boolean
  onChoose: () => void
  children: ReactNode
  /** What kind of thing it is. */
  aside?: string
  language?: string
  isHeadline?: boolean
}

/** One line of a list of suggestions. The field keeps the focus; keys are its business. */
export function SuggestionOption({ id, isActive, onChoose, children, aside, language, isHeadline = false }: Props) {
  const element = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (isActive) element.current?.scrollIntoView?.({ block: 'nearest' })
  }, [isActive])
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the keys are handled by the field, which keeps the focus
    <div
      ref={element}
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isActive}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
      className="flex min-h-11 cursor-pointer items-center justify-between gap-4 px-4 py-1.5 text-sm hover:bg-paper aria-selected:bg-spot"
    >
      <span lang={language} className={isHeadline ? 'font-serif text-base leading-snug' : 'font-medium'}>
        {children}
      </span>
      {aside && <span className="shrink-0 text-xs text-soft">{aside}</span>}
    </div>
  )
}
