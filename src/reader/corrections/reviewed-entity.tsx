import { useId, useState } from 'react'
import type { Article } from '../../model/article.ts'
import type { Entity, EntityKind } from '../../model/entity.ts'
import { entityKinds } from '../../model/kinds.ts'
import { useSpeech } from '../messages/message-context.tsx'
import type { Change } from './keep-corrections.ts'
import { correctionMessages } from './messages.ts'

type Props = { article: Article; kind: EntityKind; entity: Entity; onChange: (change: Change) => void }

const fieldStyle = 'min-h-11 min-w-0 grow rounded-sm border border-line bg-paper px-2'

/** A person, place or organisation: its right name, whom it is the same as, what it is, or that it is nothing of the kind. */
export function ReviewedEntity({ article, kind, entity, onChange }: Props) {
  const { pick, messages } = useSpeech()
  const words = pick(correctionMessages)
  const field = useId()
  const [name, setName] = useState(entity.name)
  const named = { kind, id: entity.id, name: entity.name }
  const others = entityKinds.flatMap((other) => article[other].filter((one) => one !== entity).map((one) => ({ kind: other, id: one.id, name: one.name })))

  return (
    <li>
      <details className="text-sm">
        <summary className="min-h-11 py-3">
          <span lang={article.language} className="font-medium">
            {entity.name}
          </span>{' '}
          <span className="text-xs text-soft">
            {messages.group[kind]}
            {entity.aliases.length > 0 && `; ${entity.aliases.join(', ')}`}
          </span>
        </summary>
        <div className="grid grid-cols-[minmax(0,1fr)] gap-3 pb-4 sm:grid-cols-[auto_minmax(0,1fr)] sm:items-center">
          <label htmlFor={`${field}-name`}>{words.rename}</label>
          <form
            onSubmit={(event) => {
              event.preventDefault()
              if (name.trim() && name.trim() !== entity.name) onChange({ kind: 'rename', entity: named, name: name.trim() })
            }}
            className="flex gap-2"
          >
            <input id={`${field}-name`} value={name} onChange={(event) => setName(event.target.value)} className={fieldStyle} />
            <button type="submit" className="min-h-11 rounded-sm border border-line px-4 font-medium hover:border-soft">
              {words.use}
            </button>
          </form>
          <label htmlFor={`${field}-same`}>{words.mergeInto}</label>
          <select
            id={`${field}-same`}
            value=""
            onChange={({ target }) => {
              const into = others[Number(target.value)]
              if (into) onChange({ kind: 'merge', entity: named, into })
            }}
            className={fieldStyle}
          >
            <option value="">{words.choose}</option>
            {others.map((other, index) => (
              <option key={`${other.kind}/${other.id}`} value={index}>
                {other.name}
              </option>
            ))}
          </select>
          <label htmlFor={`${field}-kind`}>{words.is}</label>
          <select
            id={`${field}-kind`}
            value={kind}
            onChange={({ target }) => {
              const to = entityKinds.find((one) => one === target.value)
              if (to && to !== kind) onChange({ kind: 'retype', entity: named, to })
            }}
            className={fieldStyle}
          >
            {entityKinds.map((one) => (
              <option key={one} value={one}>
                {words.kinds[one]}
              </option>
            ))}
          </select>
          <span />
          <button type="button" onClick={() => onChange({ kind: 'reject', entity: named })} className="min-h-11 justify-self-start underline decoration-line underline-offset-4 hover:decoration-current">
            {words.notName}
          </button>
        </div>
      </details>
    </li>
  )
}
