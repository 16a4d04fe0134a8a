import type { ReactNode } from 'react'
import { SectionHeading } from '../components/section-heading.tsx'
import { useSpeech } from '../messages/message-context.tsx'
import { panelIds } from './anchors.ts'

type Props = { panel: keyof typeof panelIds; title: string; children: ReactNode }

/** A part beside the text; on a narrow screen a sheet that the bar at the bottom opens, with no script needed. */
export function Panel({ panel, title, children }: Props) {
  const { messages } = useSpeech()
  const id = panelIds[panel]
  return (
    <aside id={id} popover="auto" aria-label={title} className="sheet">
      <div className="sticky top-0 z-10 -mx-5 mb-4 flex items-center justify-between bg-raised px-5 py-2 lg:hidden">
        <span aria-hidden="true" className="text-sm font-semibold">
          {title}
        </span>
        <button type="button" popoverTarget={id} popoverTargetAction="hide" className="min-h-11 px-2 text-sm font-medium text-accent">
          {messages.close}
        </button>
      </div>
      <div className="max-lg:sr-only">
        <SectionHeading>{title}</SectionHeading>
      </div>
      <div className="lg:pt-4">{children}</div>
    </aside>
  )
}
