import type { QueryClient } from '@tanstack/react-query'
import { useEffect, useState, type KeyboardEvent } from 'react'
import type { GroupKind } from '../../model/edition.ts'
import { addresses } from '../addresses.ts'
import { useSpeech } from '../messages/message-context.tsx'
import { useGo } from '../navigation/use-go.ts'
import { searchMessages } from './messages.ts'
import { firstNamesQuery } from './search-queries.ts'
import { SuggestionOption } from './suggestion-option.tsx'
import { useSuggested } from './use-suggested.ts'

export type SuggestionsProps = {
  listId: string
  text: string
  isShown: boolean
  /** Tells the field what to do with a key. */
  onListen: (listener: (event: KeyboardEvent) => void) => void
  /** The id of the option that the arrow keys are on. */
  onActive: (id: string | undefined) => void
  onSearch: () => void
  onLeave: () => void
  /** Where only a name is wanted. */
  onName: ((name: { kind: GroupKind; id: string }) => void) | undefined
}

/** Called when a search field is entered: what it suggests first should be there before the first letter. */
export const prefetchNames = (client: QueryClient): Promise<void> => client.prefetchQuery(firstNamesQuery())

/** What the field suggests: to search all articles, then names, then headlines. A listbox as WAI-ARIA's combobox has it. */
export function Suggestions({ listId, text, isShown, onListen, onActive, onSearch, onLeave, onName }: SuggestionsProps) {
  const { pick, count, messages } = useSpeech()
  const words = pick(searchMessages)
  const follow = useGo()
  const found = useSuggested(isShown ? text : '')
  const suggested = onName ? { names: found.names, articles: [] } : found
  const [chosen, setChosen] = useState({ text, position: -1 })
  // other letters, other suggestions: none of them is chosen yet
  const position = chosen.text === text ? chosen.position : -1

  const chooseName = (name: { kind: GroupKind; id: string }) => {
    onLeave()
    onName?.(name)
  }
  const go = (address: string) => {
    onLeave()
    follow(address)
  }
  const options = [
    ...(onName ? [] : [{ id: `${listId}-all`, choose: onSearch }]),
    ...suggested.names.map(({ kind, id }) => ({ id: `${listId}-${kind}-${id}`, choose: () => (onName ? chooseName({ kind, id }) : go(addresses.group(kind, id))) })),
    ...suggested.articles.map(({ id }) => ({ id: `${listId}-${id}`, choose: () => go(addresses.article(id)) })),
  ]
  const active = options[position]?.id

  useEffect(() => onActive(active), [active, onActive])
  useEffect(() => {
    onListen((event) => {
      const moves: Record<string, number> = { ArrowDown: (position + 2) % (options.length + 1) - 1, ArrowUp: (position + options.length + 1) % (options.length + 1) - 1 }
      const next = moves[event.key]
      if (next !== undefined) {
        event.preventDefault()
        setChosen({ text, position: next })
      } else if (event.key === 'Enter' && position >= 0) {
        event.preventDefault()
        options[position]?.choose()
      }
    })
  })

  const row = (id: string) => ({ id, isActive: id === active, onChoose: () => options.find((option) => option.id === id)?.choose() })
  return (
    <>
      <p role="status" className="sr-only">
        {isShown ? count(words.suggestions, options.length) : ''}
      </p>
      {isShown && options.length > 0 && (
        <div id={listId} role="listbox" aria-label={words.title} className="absolute end-0 top-full z-40 w-full min-w-[min(22rem,calc(100vw-2.5rem))] mt-2 max-h-[70dvh] overflow-auto rounded-lg border border-line bg-raised py-2 text-start shadow-xl">
          {!onName && <SuggestionOption {...row(`${listId}-all`)}>{words.searchAll(text.trim())}</SuggestionOption>}
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
