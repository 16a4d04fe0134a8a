import { useQueryClient } from '@tanstack/react-query'
import { useId, useRef, useState, type ComponentType, type KeyboardEvent } from 'react'
import type { GroupKind } from '../../model/edition.ts'
import { addresses } from '../addresses.ts'
import { useSpeech } from '../messages/message-context.tsx'
import { useGo } from '../navigation/use-go.ts'
import { fieldMessages } from './field-messages.ts'
import { manifestQuery } from './manifest-query.ts'
import { SearchIcon } from './search-icon.tsx'
import type { SuggestionsProps } from './suggestions.tsx'

type Props = {
  /** What is asked for: it stands in the field when the page opens, and again when the address asks for something else. */
  text?: string
  look: 'header' | 'page' | 'filter'
  /** Everything else that the address asks for, kept while the words change. */
  onSearch?: (text: string) => void
  /** Where only a name is wanted: called with the one that was chosen, instead of going to its page. */
  onName?: (name: { kind: GroupKind; id: string }) => void
  label?: string
}

const shared = 'w-full border border-line text-ink placeholder:text-soft [&::-webkit-search-cancel-button]:appearance-none'
const looks = {
  header: `${shared} min-h-9 rounded-full bg-raised py-1 pr-3 pl-9 text-sm`,
  page: `${shared} min-h-12 rounded-full bg-raised py-2 pr-4 pl-12 text-lg`,
  filter: `${shared} min-h-11 rounded-sm bg-paper py-1 pr-2 pl-9 text-sm sm:min-h-9`,
}

/** A search field; what it suggests while one types comes in a chunk of its own, fetched when the field is entered. */
export function SearchField({ text = '', look, onSearch, onName, label }: Props) {
  const words = useSpeech().pick(fieldMessages)
  const go = useGo()
  const client = useQueryClient()
  const listId = useId()
  const [typed, setTyped] = useState(text)
  const [asked, setAsked] = useState(text)
  const [Suggestions, setSuggestions] = useState<ComponentType<SuggestionsProps>>()
  const [isOpen, setIsOpen] = useState(false)
  const [active, setActive] = useState<string>()
  const onKey = useRef<(event: KeyboardEvent) => void>(undefined)
  if (asked !== text) {
    setAsked(text)
    setTyped(text)
  }

  const listen = (listener: (event: KeyboardEvent) => void) => {
    onKey.current = listener
  }
  const search = (words: string) => {
    if (onName) return
    setIsOpen(false)
    if (onSearch) onSearch(words)
    else go(`${addresses.search}?${new URLSearchParams({ q: words }).toString()}`)
  }
  const enter = () => {
    if (Suggestions) return
    // all at once, for on a slow line it is the round trips that one waits for
    void client.prefetchQuery(manifestQuery())
    void import('./search-page.tsx')
    void import('./suggestions.tsx').then(async (loaded) => {
      setSuggestions(() => loaded.Suggestions)
      await loaded.prefetchNames(client)
    })
  }
  const isShown = isOpen && typed.trim() !== '' && Suggestions !== undefined

  return (
    <form
      role="search"
      aria-label={label ?? words.search}
      action={`${import.meta.env.BASE_URL}${addresses.search.slice(1)}`}
      className="relative w-full"
      onSubmit={(event) => {
        event.preventDefault()
        // a phone's keyboard would stand over what is found
        if (look === 'page' && matchMedia('(pointer: coarse)').matches) event.currentTarget.querySelector('input')?.blur()
        search(typed.trim())
      }}
    >
      <SearchIcon className={`pointer-events-none absolute inset-y-0 my-auto text-soft ${look === 'page' ? 'left-4 size-5' : 'left-3 size-4'}`} />
      <input
        type="search"
        name="q"
        role="combobox"
        aria-label={label ?? words.search}
        aria-expanded={isShown}
        aria-controls={isShown ? listId : undefined}
        aria-autocomplete="list"
        aria-activedescendant={isShown ? active : undefined}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        placeholder={label ?? words.placeholder}
        data-shortcut={look === 'filter' ? undefined : 'search'}
        value={typed}
        onFocus={enter}
        onBlur={() => setIsOpen(false)}
        onChange={(event) => {
          enter()
          setTyped(event.target.value)
          setIsOpen(true)
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && isShown) {
            event.preventDefault()
            setIsOpen(false)
          } else if (event.key === 'ArrowDown' && !isOpen) setIsOpen(true)
          else if (isShown) onKey.current?.(event)
        }}
        className={looks[look]}
      />
      {Suggestions && (
        <Suggestions
          listId={listId}
          text={typed}
          isShown={isShown}
          onListen={listen}
          onActive={setActive}
          onSearch={() => search(typed.trim())}
          onLeave={() => {
            setIsOpen(false)
            setTyped(look === 'page' ? typed : '')
          }}
          onName={onName}
        />
      )}
    </form>
  )
}
