import type { ReactNode } from 'react'

type Props = { id?: string; level?: 2 | 3; children: ReactNode }

/** The heading of a part of a page, under a fine line. */
export function SectionHeading({ id, level = 2, children }: Props) {
  const Heading = `h${level}` as const
  return (
    <Heading id={id} className="border-t-2 border-ink pt-2 text-sm font-semibold">
      {children}
    </Heading>
  )
}
