import { useSpeech } from '../messages/message-context.tsx'

type Props = { published: string; form?: 'long' | 'short' }

/** A date in words, with the exact time for machines. */
export function DateTime({ published, form }: Props) {
  const { date } = useSpeech()
  return (
    <time dateTime={published} className={form === 'short' ? 'whitespace-nowrap' : undefined}>
      {date(published, form)}
    </time>
  )
}
