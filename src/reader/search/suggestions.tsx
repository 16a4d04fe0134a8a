import { useEffect, useState, type KeyboardEvent, type RefObject } from 'react'
import { useNavigate } from 'react-router'
import { addresses } from '../addresses.ts'
import { useSpeech } from '../messages/message-context.tsx'
import { searchMessages } from './messages.ts'
import type { Suggested } from './suggest.ts'
import { SuggestionOption } from './suggestion-option.tsx'
import { useSuggested } from './use-suggested.ts'

export type SuggestionsProps = {
  listId: string
  text: string
  isShown: boolean
  /** Where the field finds what to do with a key. */
  onKey: RefObject<((event: KeyboardEvent) => void) | undefined>
  /** The id of the option that the arrow keys are on. */
  onActive: (id: string | undefined) => void
  onSearch: () => void
  onLeave: () => void
}

type Option = { id: string; choose: () => void }

/** What the field suggests: to search all articles, then names, then headlines. A listbox as WAI-ARIA's combobox has it. */
export function Suggestions({ listId, text, isShown, onKey, onActive, onSearch, onLeave }: SuggestionsProps) {
  const { pick, count, messages } = useSpeech()
  const words = pick(searchMessages)
  const navigate = useNavigate()
  const suggested = useSuggested(text)
  const [position, setPosition] = useState(-1)

  const go = (address: string) => {
    onLeave()
    void navigate(address)
  }
  const options = listOptions(listId, suggested, onSearch, go)
  const active = options[position]?.id

  useEffect(() => setPosition(-1), [text])
  useEffect(() => onActive(active), [active, onActive])
  useEffect(() => {
    onKey.current = (event) => {
      const moves: Record<string, number> = { ArrowDown: (position + 2) % (options.length + 1) - 1, ArrowUp: (position + options.length + 1) % (options.length + 1) - 1 }
      const next = moves[event.key]
      if (next !== undefined) {
        event.preventDefault()
        setPosition(next)
      } else if (event.key === 'Enter' && position >= 0) {
        event.preventDefault()
        options[position]?.choose()
      }
    }
  })

  const row = (id: string) => ({ id, isActive: id === active, onChoose: () => options.find((option) => option.id === id)?.choose() })
  return (
    <>
      <p role="status" className="sr-only">
        {isShown ? count(words.suggestions, options.length) : ''}
      </p>
      {isShown && (
        <div id={listId} role="listbox" aria-label={words.title} className="absolute inset-x-0 top-full z-40 mt-2 max-h-[70dvh] overflow-auto rounded-lg border border-line bg-raised py-2 text-start shadow-xl">
          <SuggestionOption {...row(`${listId}-all`)}>{words.searchAll(text.trim())}</SuggestionOption>
          {suggested.names.length > 0 && (
            <div role="group" aria-label={words.names} className="mt-1 border-t border-line pt-1">
              {suggested.names.map(({ kind, id, name, articles }) => (
                <SuggestionOption key={`${kind}/${id}`} {...row(`${listId}-${kind}-${id}`)} aside={`${messages.group[kind]} · ${count(messages.counts.articles, articles)}`}>
                  {name}
                </SuggestionOption>
              ))}
            </div>
          )}
          {suggested.articles.length > 0 && (
            <div role="group" aria-label={words.headlines} className="mt-1 border-t border-line pt-1">
              {suggested.articles.map(({ id, headline, language }) => (
                <SuggestionOption key={id} {...row(`${listId}-${id}`)} language={language} isHeadline>
                  {headline}
                </SuggestionOption>
              ))}
            </div>
          )}
        </div>
      )}
    </>
  )
}

const listOptions = (listId: string, { names, articles }: Suggested, onSearch: () => void, go: (address: string) => void): Option[] => [
  { id: `${listId}-all`, choose: onSearch },
  ...names.map(({ kind, id }) => ({ id: `${listId}-${kind}-${id}`, choose: () => go(addresses.group(kind, id)) })),
  ...articles.map(({ id }) => ({ id: `${listId}-${id}`, choose: () => go(addresses.article(id)) })),
]
