import type { Byline } from '../../model/article.ts'
import { useSpeech } from '../messages/message-context.tsx'
import { writeList } from '../messages/write-list.ts'

type Props = { bylines: readonly Byline[] }

/** Who wrote, edited or photographed; names with the same role stand together. */
export function Bylines({ bylines }: Props) {
  const { messages, language } = useSpeech()
  const roles = [...new Set(bylines.map(({ role }) => role))]
  if (roles.length === 0) return null
  return (
    <p className="flex flex-wrap gap-x-4">
      {roles.map((role) => (
        <span key={role}>
          {messages.bylineRole[role]}:{' '}
          <span className="font-medium text-ink">{writeList(bylines.filter((byline) => byline.role === role).map(({ name }) => name), language)}</span>
        </span>
      ))}
    </p>
  )
}
