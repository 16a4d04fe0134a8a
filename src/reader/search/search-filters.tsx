import { useQuery } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { useSpeech } from '../messages/message-context.tsx'
import { GroupChip } from './group-chip.tsx'
import { manifestQuery } from './manifest-query.ts'
import { searchMessages } from './messages.ts'
import { SearchField } from './search-field.tsx'
import type { SearchRequest } from './search-request.ts'

type Props = { request: SearchRequest; onAsk: (changes: Partial<SearchRequest>) => void }

const fieldStyle = 'min-h-11 w-full min-w-0 rounded-sm border border-line bg-paper px-2 text-sm text-ink sm:min-h-9'

const displayNames = new Map<string, Intl.DisplayNames>()

/** Making one takes a phone ten milliseconds. */
function namesIn(language: string): Intl.DisplayNames {
  const names = displayNames.get(language) ?? new Intl.DisplayNames([language], { type: 'language' })
  displayNames.set(language, names)
  return names
}

/** What the search is narrowed by. Open where something is chosen. */
export function SearchFilters({ request, onAsk }: Props) {
  const { pick, language } = useSpeech()
  const words = pick(searchMessages)
  const manifest = useQuery(manifestQuery()).data
  const isNarrowed = Boolean(request.groups.length > 0 || request.section || request.language || request.from || request.to || request.newestFirst)
  const names = namesIn(language)
  const [isOpened, setOpened] = useState(isNarrowed)
  return (
    <details open={isNarrowed || undefined} onToggle={(event) => setOpened(event.currentTarget.open)} className="group border-b border-line pt-2 pb-1 text-sm">
      <summary className="flex min-h-11 w-fit items-center gap-2 font-medium text-soft hover:text-ink">
        {words.filters}
        <svg viewBox="0 0 12 12" aria-hidden="true" className="size-3 group-open:rotate-180" fill="none" stroke="currentColor" strokeWidth="1.5">
          <path d="m2 4 4 4 4-4" />
        </svg>
      </summary>
      {request.groups.length > 0 && (
        <ul className="flex flex-wrap gap-2 pb-3" aria-label={words.who}>
          {request.groups.map((group) => (
            <li key={`${group.kind}/${group.id}`}>
              <GroupChip {...group} onRemove={() => onAsk({ groups: request.groups.filter((other) => other !== group) })} />
            </li>
          ))}
        </ul>
      )}
      {isOpened && (
        <>
          <SearchField
            key={request.groups.length}
            look="filter"
            label={words.addName}
            onName={(name) => onAsk({ groups: [...request.groups.filter(({ kind, id }) => kind !== name.kind || id !== name.id), name] })}
          />
          <div className="grid grid-cols-2 gap-3 pt-3 pb-4 sm:grid-cols-5">
            <Field label={words.section}>
              <select value={request.section ?? ''} onChange={(event) => onAsk({ section: event.target.value })} className={fieldStyle}>
                <option value="">{words.all}</option>
                {(manifest?.sections ?? (request.section ? [request.section] : [])).map((section) => (
                  <option key={section}>{section}</option>
                ))}
              </select>
            </Field>
            <Field label={words.language}>
              <select value={request.language ?? ''} onChange={(event) => onAsk({ language: event.target.value })} className={fieldStyle}>
                <option value="">{words.all}</option>
                {(manifest?.languages ?? (request.language ? [request.language] : [])).map((code) => (
                  <option key={code} value={code}>
                    {names.of(code)}
                  </option>
                ))}
              </select>
            </Field>
            <Field label={words.from}>
              <input type="date" value={request.from ?? ''} max={request.to} onChange={(event) => onAsk({ from: event.target.value })} className={fieldStyle} />
            </Field>
            <Field label={words.to}>
              <input type="date" value={request.to ?? ''} min={request.from} onChange={(event) => onAsk({ to: event.target.value })} className={fieldStyle} />
            </Field>
            <Field label={words.order}>
              <select value={request.newestFirst ? 'newest' : 'best'} onChange={(event) => onAsk({ newestFirst: event.target.value === 'newest' })} className={fieldStyle}>
                <option value="best">{words.bestFirst}</option>
                <option value="newest">{words.newestFirst}</option>
              </select>
            </Field>
          </div>
        </>
      )}
    </details>
  )
}

function Field({ label, children }: { label: string; children: ReactNode }) {
  return (
    <label className="block text-xs text-soft">
      <span className="mb-1 block">{label}</span>
      {children}
    </label>
  )
}
