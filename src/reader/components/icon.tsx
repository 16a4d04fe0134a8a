/** Line drawings in a field of 24 by 24. */
const lines = {
  save: 'M6 4h12v16l-6-4.5L6 20z',
  listen: 'M4 14v-2a8 8 0 0 1 16 0v2M4 14h3v6H5a1 1 0 0 1-1-1zm16 0h-3v6h2a1 1 0 0 0 1-1z',
  mark: 'M4 20h16M7 15.5 16.5 6l3 3L10 18.5l-4 .5z',
  note: 'M5 4h14v12l-4 4H5zM15 20v-4h4M8.5 9h7M8.5 12.5h4',
  share: 'M12 15V3.5M7.5 8 12 3.5 16.5 8M5 12v8h14v-8',
  link: 'M10 14a4 4 0 0 0 6 .5l3-3a4 4 0 0 0-5.5-5.5l-1 1M14 10a4 4 0 0 0-6-.5l-3 3A4 4 0 0 0 10.5 18l1-1',
  print: 'M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z',
  down: 'M12 4v11M7 10.5 12 15l5-4.5M5 20h14',
  up: 'M12 19V5M6 11l6-6 6 6',
  enlarge: 'M14 4h6v6M20 4l-7 7M10 20H4v-6M4 20l7-7',
  close: 'M6 6l12 12M18 6 6 18',
  play: 'M8 5l11 7-11 7z',
  pause: 'M9 5v14M15 5v14',
  back: 'M18 6l-8 6 8 6zM7 6v12',
  forward: 'M6 6l8 6-8 6zM17 6v12',
} as const

type Props = { name: keyof typeof lines; filled?: boolean }

/** An icon beside a word, or in a button that has a name of its own. */
export function Icon({ name, filled = false }: Props) {
  return (
    <svg aria-hidden="true" viewBox="0 0 24 24" className={`size-5 shrink-0 stroke-current ${filled ? 'fill-current' : 'fill-none'}`} strokeWidth="1.75" strokeLinecap="round" strokeLinejoin="round">
      <path d={lines[name]} />
    </svg>
  )
}
