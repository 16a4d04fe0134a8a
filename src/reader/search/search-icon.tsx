type Props = { className?: string }

/** A magnifying glass. */
export function SearchIcon({ className }: Props) {
  return (
    <svg viewBox="0 0 20 20" aria-hidden="true" className={className} fill="none" stroke="currentColor" strokeWidth="1.6" strokeLinecap="round">
      <circle cx="8.5" cy="8.5" r="5.5" />
      <path d="m12.7 12.7 4.3 4.3" />
    </svg>
  )
}
