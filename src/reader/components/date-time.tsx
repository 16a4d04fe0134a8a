import { useSpeech } from '../messages/message-context.tsx'

type Props = { published: string; form?: 'long' | 'short' }

/** A date in words, with the exact time for machines. */
export function DateTime({ published, form }: Props) {
  const { date } = useSpeech()
  // Browsers and Node may carry different editions of the same language data: a small difference is not worth a new page.
  return (
    <time dateTime={published} className={form === 'short' ? 'whitespace-nowrap' : undefined} suppressHydrationWarning>
      {date(published, form)}
    </time>
  )
}
