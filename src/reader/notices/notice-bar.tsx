import type { ReactNode } from 'react'
import { useSpeech } from '../messages/message-context.tsx'
import { noticeMessages } from './messages.ts'

type Props = { text: string; children: ReactNode }

/** A line at the upper edge, over the header: it moves nothing and covers no text that is being read. */
export function NoticeBar({ text, children }: Props) {
  const words = useSpeech().pick(noticeMessages)
  return (
    <section aria-label={words.title} className="fixed inset-x-0 top-2 z-40 mx-auto flex w-fit max-w-[min(38rem,100%-1.5rem)] flex-wrap items-center gap-x-5 rounded-lg border border-line bg-raised px-4 py-1 text-[0.8125rem] shadow-lg print:hidden">
      <p role="status" className="leading-snug">
        {text}
      </p>
      <div className="flex gap-x-5 font-medium">{children}</div>
    </section>
  )
}

type ButtonProps = { onPress: () => void; isMain?: boolean; children: ReactNode }

export function NoticeButton({ onPress, isMain = false, children }: ButtonProps) {
  return (
    <button type="button" onClick={onPress} className={`min-h-11 ${isMain ? 'text-accent' : 'text-soft'}`}>
      {children}
    </button>
  )
}
