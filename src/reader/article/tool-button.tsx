import type { ComponentProps } from 'react'
import { Icon } from '../components/icon.tsx'

type Props = {
  icon: ComponentProps<typeof Icon>['name']
  label: string
  onPress: () => void
  /** A button that is on or off. */
  pressed?: boolean
  /** A button that opens something. */
  expanded?: boolean
  /** A tool that a key presses too (shortcuts/). */
  shortcut?: string
}

/** A tool for the article: an icon with its word, the word below it on a narrow screen. */
export function ToolButton({ icon, label, onPress, pressed, expanded, shortcut }: Props) {
  return (
    <button
      type="button"
      data-shortcut={shortcut}
      aria-pressed={pressed}
      aria-expanded={expanded}
      onClick={onPress}
      className="flex min-h-11 items-center justify-center gap-x-2 gap-y-0.5 text-[0.8125rem] font-medium text-soft hover:text-ink aria-expanded:text-ink aria-pressed:text-accent max-sm:min-h-13 max-sm:flex-1 max-sm:flex-col max-sm:text-xs"
    >
      <Icon name={icon} filled={pressed} />
      {label}
    </button>
  )
}
