import type { Byline } from '../../model/article.ts'
import { listsOf } from '../messages/formats.ts'
import { useSpeech } from '../messages/message-context.tsx'

type Props = { bylines: readonly Byline[] }

/** Who wrote, edited or photographed; names with the same role stand together. */
export function Bylines({ bylines }: Props) {
  const { messages, language } = useSpeech()
  const roles = [...new Set(bylines.map(({ role }) => role))]
  const list = listsOf(language)
  if (roles.length === 0) return null
  return (
    <p className="flex flex-wrap gap-x-4">
      {roles.map((role) => (
        <span key={role}>
          {messages.bylineRole[role]}:{' '}
          <span className="font-medium text-ink">{list.format(bylines.filter((byline) => byline.role === role).map(({ name }) => name))}</span>
        </span>
      ))}
    </p>
  )
}
