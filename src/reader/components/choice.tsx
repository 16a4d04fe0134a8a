import type { ReactNode } from 'react'

type Props = { label: string; value: string; onChoose: (value: string) => void; children: ReactNode }

/** One of a few values, chosen at once: the platform's own select, in the page's colours. */
export function Choice({ label, value, onChoose, children }: Props) {
  return (
    <label className="flex items-center gap-2 text-[0.8125rem] text-soft">
      <span className="lg:sr-only">{label}</span>
      <select
        value={value}
        onChange={(event) => onChoose(event.target.value)}
        className="min-h-11 rounded-sm border border-line bg-paper px-2 text-[0.8125rem] text-ink lg:min-h-9"
      >
        {children}
      </select>
    </label>
  )
}
